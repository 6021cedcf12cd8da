package se.bokslut.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OrganisationWindowTests {

  private static Set<String> countsFor(Versions versions, int year, String code) {
    return new OrganisationWindow(versions.register(), 2025, year).countsFor(code);
  }

  @Test
  void counts_rows_for_their_organisation_and_those_above_it() {
    Versions versions = Versions.uppsala().unit("U1", "Akutsjukvård");

    assertThat(countsFor(versions, 2023, "U1")).containsExactlyInAnyOrder("U1", "AS", "03", "SE");
  }

  @Test
  void counts_rows_of_one_that_was_replaced_for_its_successor_too() {
    Versions versions =
        Versions.uppsala().unit("U1", "Gamla", 2020, 2023).unit("U2", "Nya", 2024, 2099, "U1");

    assertThat(countsFor(versions, 2023, "U1"))
        .containsExactlyInAnyOrder("U1", "U2", "AS", "03", "SE");
  }

  @Test
  void counts_rows_of_several_that_were_replaced_by_one_for_it() {
    Versions versions =
        Versions.uppsala()
            .unit("U1", "Ett", 2020, 2023)
            .unit("U2", "Två", 2020, 2023)
            .unit("U3", "Nya", 2024, 2099, "U1", "U2");

    assertThat(countsFor(versions, 2023, "U1")).contains("U3");
    assertThat(countsFor(versions, 2023, "U2")).contains("U3");
  }

  @Test
  void lets_none_inherit_from_one_that_was_split() {
    Versions versions =
        Versions.uppsala()
            .unit("U1", "Gamla", 2020, 2023)
            .unit("U2", "Nya ett", 2024, 2099, "U1")
            .unit("U3", "Nya två", 2024, 2099, "U1");

    assertThat(countsFor(versions, 2023, "U1")).containsExactlyInAnyOrder("U1", "AS", "03", "SE");
  }

  @Test
  void inherits_in_steps() {
    Versions versions =
        Versions.uppsala()
            .unit("U1", "Första", 2020, 2022)
            .unit("U2", "Andra", 2023, 2023, "U1")
            .unit("U3", "Tredje", 2024, 2099, "U2");

    assertThat(countsFor(versions, 2022, "U1")).contains("U3");
  }

  @Test
  void does_not_let_one_inherit_from_another_that_is_still_in_force() {
    Versions versions = Versions.uppsala().unit("U1", "Gamla").unit("U2", "Nya", 2024, 2099, "U1");

    assertThat(countsFor(versions, 2023, "U1")).doesNotContain("U2");
  }

  @Test
  void ends_where_organisations_replace_each_other() {
    Versions versions =
        Versions.uppsala().unit("U1", "Ett", 2020, 2023, "U2").unit("U2", "Två", 2020, 2023, "U1");

    assertThat(countsFor(versions, 2023, "U1")).containsExactlyInAnyOrder("U1", "AS", "03", "SE");
  }
}
