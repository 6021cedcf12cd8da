package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.KindCatalogue;

/** Guards the declaration of personal data: a new kind or column of persons must be declared. */
class PersonalDataLoadingTests {

  private static final String HEAD =
      """
      purpose: Att följa upp.
      legal-basis: Artikel 6.1 e.
      """;
  private static final String VISITS =
      """
      kinds:
        - kind: visits
          persons: Besökare
          why: Räkna.
          receivers: Ingen.
          data:
            Besök: [%s]
          other: [unit_code, year]
      """;

  @TempDir private Path folder;

  private String refusal(String kind, String declaration) throws IOException {
    DefinitionFolder definitions = new DefinitionFolder(folder);
    definitions.write("kinds/visits.yaml", kind);
    DefinitionFiles files = definitions.write("personal-data.yaml", HEAD + declaration);
    KindCatalogue kinds = KindDefinitionLoader.load(files);
    return String.valueOf(
        assertThatExceptionOfType(FaultyDefinitionsException.class)
            .isThrownBy(() -> PersonalDataLoader.load(files, kinds))
            .actual()
            .getMessage());
  }

  @Test
  void every_shipped_kind_and_field_is_declared() {
    assertThat(Definitions.personalData().kinds())
        .extracting(kind -> kind.kind())
        .contains("doctoral-students", "dissertations", "staff", "publications");
  }

  @Test
  void a_new_field_of_a_kind_of_persons_must_be_declared() throws IOException {
    assertThat(refusal(DefinitionFolder.KIND, VISITS.formatted("")))
        .contains("personal-data.yaml, rad 4: fältet visits saknas");
  }

  @Test
  void fields_that_do_not_exist_or_stand_twice_are_all_told() throws IOException {
    assertThat(refusal(DefinitionFolder.KIND, VISITS.formatted("visits, year, name")))
        .contains("fältet year står två gånger", "fältet name finns inte");
  }

  @Test
  void a_new_kind_must_be_declared() throws IOException {
    assertThat(refusal(DefinitionFolder.KIND, "none: [visitors]\n"))
        .contains("underlaget visitors finns inte", "underlaget visits saknas");
  }

  @Test
  void a_kind_with_columns_of_persons_holds_personal_data() throws IOException {
    String ofPersons =
        DefinitionFolder.KIND
            + "  - {heading: Personnummer, fields: [person, birth_year, legal_sex], type: person-number}\n"
            + "  - {heading: Namn, type: not-stored}\n";

    assertThat(refusal(ofPersons, "none: [visits]\n"))
        .contains(
            "underlaget visits har personuppgifter: kolumnen Personnummer",
            "underlaget visits har personuppgifter: kolumnen Namn");
  }
}
