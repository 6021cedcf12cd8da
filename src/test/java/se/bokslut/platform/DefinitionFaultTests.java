package se.bokslut.platform;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionFaultTests {

  private DefinitionFolder definitions;

  @BeforeEach
  void takes_a_folder(@TempDir Path folder) {
    definitions = new DefinitionFolder(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# bara en kommentar\n"})
  void refuses_an_empty_file(String content) throws IOException {
    definitions.faultsOfKind(content).contains("visits.yaml, rad 1: ");
  }

  @Test
  void refuses_a_key_that_is_no_text() throws IOException {
    definitions
        .faultsOfKind(DefinitionFolder.KIND + "? [a, b]\n: c\n")
        .contains("visits.yaml, rad 10: ");
  }

  @Test
  void refuses_a_key_that_stands_twice() throws IOException {
    definitions
        .faultsOfKind(DefinitionFolder.KIND + "table: other_row\n")
        .contains("visits.yaml, rad 10: ")
        .contains("table");
  }

  @Test
  void refuses_a_truth_that_is_neither_true_nor_false() throws IOException {
    definitions
        .faultsOfKind(DefinitionFolder.KIND.replace("required: true", "required: ja"))
        .contains("visits.yaml, rad 7: ")
        .contains("visits.yaml, rad 8: ");
  }

  @Test
  void refuses_alternatives_that_are_no_list_of_lists() throws IOException {
    definitions
        .faultsOfKind(DefinitionFolder.KIND + "one-of: Antal\n")
        .contains("visits.yaml, rad 10: ")
        .contains("one-of");
  }

  @Test
  void refuses_what_names_a_column_or_field_that_does_not_exist() throws IOException {
    definitions
        .faultsOfKind(
            DefinitionFolder.KIND.replace("year: year\n", "year: moon\n")
                + """
                one-of:
                  - [Antal, Besökare]
                checks:
                  - sum: {of: [Antal, Dagar], total: 100, when: Antal, at-least: 1}
                derived:
                  - {field: project_number, rule: project-number, from: [reference]}
                """)
        .contains("moon")
        .contains("Besökare")
        .contains("Dagar")
        .contains("reference");
  }

  @Test
  void tells_every_fault_of_checks_and_derivations_at_its_line() throws IOException {
    definitions
        .faultsOfKind(
            DefinitionFolder.KIND.replace("unit: row", "unit: planet")
                + """
                checks:
                  - {guess: true}
                derived:
                  - {field: one, rule: dream, from: [visits]}
                  - {field: two, rule: title-key, from: [visits]}
                """)
        .contains("planet")
        .contains("visits.yaml, rad 11: ")
        .contains("visits.yaml, rad 13: ")
        .contains("visits.yaml, rad 14: ");
  }

  @Test
  void tells_every_fault_of_an_indicator() throws IOException {
    definitions
        .faultsOfIndicator(
            DefinitionFolder.INDICATOR
                .replace("unit: count", "unit: apples")
                .replace("higher-is-better: true", "higher-is-better: maybe")
                .replace("roll-up: sum", "roll-up: heap"))
        .containsIgnoringCase("apples")
        .contains("higher-is-better")
        .containsIgnoringCase("heap");
  }

  @Test
  void refuses_a_mean_of_an_unknown_indicator_by_file() throws IOException {
    definitions
        .faultsOfIndicator(
            DefinitionFolder.INDICATOR
                .replace("roll-up: sum\nentity: row", "roll-up: mean\nwindow: 3\nof: calls")
                .replace("contributions: select 1\ndelivered: select 1\n", ""))
        .contains("visits.yaml, rad ")
        .contains("calls");
  }

  @Test
  void tells_every_fault_of_the_minimum_levels_at_its_line() throws IOException {
    definitions
        .faultsOfMinimumLevels(
            """
            levels:
              - {id: F1, area: Forskning, name: Docent, text: En docent finns., from: 2018, answer: maybe}
              - {id: S5, area: Utveckling, name: Arbete, text: Arbete., from: 2018, answer: count, at-least: 3, at-most: 2}
              - {id: S6, area: Utveckling, name: Register, text: Register., from: 2018, answer: text}
              - {id: s 6, area: Utveckling, name: Register, text: Register., from: 2018, answer: text}
              - {id: S8, area: Utveckling, name: Riktlinjer, from: soon, answer: yes, colour: red}
              - {id: S9, area: Utveckling, name: Studier, text: Studier., from: 2018, answer: yes, data: {shows: Studier, fulfilled: select 1, decides: select 1}}
            """)
        .contains("minimum-levels.yaml, rad 2: answer kan inte vara maybe")
        .contains("minimum-levels.yaml, rad 3: at-least")
        .contains("minimum-levels.yaml, rad 5: nivån finns redan: s 6")
        .contains("minimum-levels.yaml, rad 6: okänd nyckel colour")
        .contains("minimum-levels.yaml, rad 6: nyckeln text saknas")
        .contains("minimum-levels.yaml, rad 6: from ska vara ett tal")
        .contains("minimum-levels.yaml, rad 7: decides och lacks");
  }
}
