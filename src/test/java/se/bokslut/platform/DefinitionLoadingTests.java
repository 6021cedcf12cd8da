package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bokslut.dataset.Export;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.indicator.IndicatorDefinition;

class DefinitionLoadingTests {

  private DefinitionFolder definitions;

  @BeforeEach
  void takes_a_folder(@TempDir Path folder) {
    definitions = new DefinitionFolder(folder);
  }

  @Test
  void loads_the_shipped_definitions() {
    assertThat(Definitions.kinds().canonical().stream().map(KindDefinition::code))
        .contains(
            "organisation",
            "publications",
            "doctoral-students",
            "dissertations",
            "grants",
            "targets");
    assertThat(Definitions.kinds().kinds())
        .extracting(KindDefinition::export)
        .filteredOn(Objects::nonNull)
        .extracting(Export::code)
        .contains("swecris", "diva", "swepub", "scopus", "web-of-science", "pubmed");
    assertThat(Definitions.indicators().indicators())
        .extracting(IndicatorDefinition::code)
        .contains("publications");
    assertThat(Definitions.indicators().longestWindow()).isEqualTo(3);
    assertThat(FunderRegisterLoader.load(new DefinitionFiles("classpath*:/definitions")).classes())
        .containsEntry("vetenskapsradet", "NAT")
        .containsEntry("alf", "LOK");
  }

  @Test
  void loads_definitions_from_files() throws IOException {
    assertThat(
            KindDefinitionLoader.load(definitions.write("kinds/visits.yaml", DefinitionFolder.KIND))
                .kinds())
        .singleElement()
        .satisfies(
            kind -> assertThat(kind.fields()).containsExactly("unit_code", "year", "visits"));
    assertThat(
            IndicatorDefinitionLoader.load(
                    definitions.write("indicators/visits.yaml", DefinitionFolder.INDICATOR))
                .indicators())
        .extracting(IndicatorDefinition::code)
        .containsExactly("visits");
  }

  @Test
  void refuses_a_kind_with_every_fault_by_file_and_line() throws IOException {
    definitions
        .faultsOfKind(
            """
            kind: visits
            name: Besök
            table: visit_row
            unit: row
            colour: red
            columns:
              - {heading: A, field: a, type: nonsense}
              - {heading: B, field: b, type: word}
              - {field: c, type: text}
              - {heading: D, field: d, type: text, requierd: true}
              - {heading: E, fields: [e, f], type: text}
              - {heading: F, field: f, type: whole, min: noll}
            """)
        .contains("visits.yaml, rad 5: ", "colour")
        .contains("visits.yaml, rad 7: ")
        .contains("visits.yaml, rad 8: ")
        .contains("visits.yaml, rad 9: ", "heading")
        .contains("visits.yaml, rad 10: ", "requierd")
        .contains("visits.yaml, rad 11: ")
        .contains("visits.yaml, rad 12: ", "min");
  }

  @Test
  void refuses_a_kind_whose_validity_checks_or_marks_name_what_is_not_there() throws IOException {
    definitions
        .faultsOfKind(
            """
            kind: visits
            name: Besök
            table: visit_row
            unit: region
            valid: {from: began, until: ended, since: x}
            known-by: [Antal]
            columns:
              - {heading: Regionkod, field: unit_code, type: code}
              - {heading: Nivå, field: levels, type: text, yearly: true}
            checks:
              - order: {from: Början, until: Slut}
            """)
        .contains("rad 5: okänd nyckel since")
        .contains("det finns inget fält began", "det finns inget fält ended")
        .contains("visits.yaml, rad 9: ")
        .contains("det finns ingen kolumn Antal")
        .contains("det finns ingen kolumn Början", "det finns ingen kolumn Slut");
  }

  @Test
  void refuses_an_indicator_with_every_fault_by_file_and_line() throws IOException {
    definitions
        .faultsOfIndicator(
            DefinitionFolder.INDICATOR
                .replace("name: Besök\n", "nam: Besök\n")
                .replace("english: Visits\n", ""))
        .contains("visits.yaml, rad 2: okänd nyckel nam")
        .contains("nyckeln name saknas")
        .contains("nyckeln english saknas");
  }

  @Test
  void tells_the_faults_of_all_files_at_once() throws IOException {
    definitions.write(
        "kinds/other.yaml",
        DefinitionFolder.KIND.replace("kind: visits", "kind: other").replace("whole", "hole"));

    definitions
        .faultsOfKind(DefinitionFolder.KIND.replace("whole", "hole"))
        .contains("visits.yaml, rad 9")
        .contains("other.yaml, rad 9");
  }

  @Test
  void refuses_a_kind_that_is_defined_twice() throws IOException {
    definitions.write("kinds/other.yaml", DefinitionFolder.KIND);

    definitions.faultsOfKind(DefinitionFolder.KIND).contains("visits.yaml", "två gånger");
  }

  @Test
  void refuses_an_export_of_an_unknown_kind_or_column() throws IOException {
    definitions.write("exports/one.yaml", "export: one\nkind: unknown\ncolumns: {År: [Year]}\n");
    definitions.write(
        "exports/two.yaml", "export: two\nkind: visits\ncolumns:\n  Månad: [Month]\n");
    DefinitionFiles files = definitions.write("kinds/visits.yaml", DefinitionFolder.KIND);

    assertThatExceptionOfType(FaultyDefinitionsException.class)
        .isThrownBy(() -> KindDefinitionLoader.load(files))
        .withMessageContaining("one.yaml, rad 1: underlaget unknown finns inte")
        .withMessageContaining("two.yaml, rad 1: underlaget visits har ingen kolumn Månad");
  }

  @Test
  void refuses_an_indicator_whose_file_bears_another_name() throws IOException {
    definitions
        .faultsOfIndicator(
            DefinitionFolder.INDICATOR.replace("indicator: visits", "indicator: calls"))
        .contains("visits.yaml, rad 1: ")
        .contains("calls.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decimals: 0|decimals: -1",
        "higher-is-better: true|higher-is-better: maybe",
        "unit: count|unit: apples",
        "roll-up: sum|roll-up: mean",
        "delivered: select 1|window: 3"
      })
  void refuses_an_indicator_whose_parts_do_not_suit_each_other(String right, String wrong)
      throws IOException {
    definitions
        .faultsOfIndicator(DefinitionFolder.INDICATOR.replace(right, wrong))
        .contains("visits.yaml, rad ");
  }

  @Test
  void refuses_what_is_no_yaml_at_its_line() throws IOException {
    definitions.faultsOfKind("kind: visits\nname: [Besök\n").contains("visits.yaml, rad ");
    definitions.faultsOfIndicator("- a\n- b\n").contains("visits.yaml, rad 1: ");
  }

  @Test
  void refuses_an_unknown_class_of_funders() throws IOException {
    DefinitionFiles files =
        definitions.write("funders.yaml", "NAT:\n  - {name: Formas}\nMÅNE:\n  - {name: X}\n");

    assertThatExceptionOfType(FaultyDefinitionsException.class)
        .isThrownBy(() -> FunderRegisterLoader.load(files))
        .withMessageContaining("funders.yaml, rad ")
        .withMessageContaining("MÅNE");
  }
}
