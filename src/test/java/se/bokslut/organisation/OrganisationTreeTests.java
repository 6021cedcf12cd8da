package se.bokslut.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationTreeTests {

  private static final Versions UPPSALA =
      Versions.uppsala().unit("U1", "Akutsjukvård").unit("05", "Käkkirurgi");

  private static List<String> upwards(Versions versions, String code) {
    return List.copyOf(versions.register().in(2025).upwards(code));
  }

  @Test
  void leads_from_a_unit_over_provider_and_region_to_the_nation() {
    assertThat(upwards(UPPSALA, "U1")).containsExactly("U1", "AS", "03", "SE");
    assertThat(upwards(UPPSALA, "03")).containsExactly("03", "SE");
  }

  @Test
  void finds_a_region_without_its_leading_zero_and_no_unit() {
    OrganisationTree tree = UPPSALA.register().in(2025);

    assertThat(tree.find("3").map(OrganisationVersion::code)).contains("03");
    assertThat(tree.find("5")).isEmpty();
    assertThat(tree.find("05").map(OrganisationVersion::code)).contains("05");
  }

  @Test
  void leads_over_the_provider_that_replaces_the_one_that_is_stated() {
    Versions versions =
        Versions.uppsala()
            .add("A2", "Nya sjukhuset", Level.PROVIDER, "03", null, null, List.of("A1"), List.of())
            .add("U1", "Akutsjukvård", Level.UNIT, "A1");

    assertThat(upwards(versions, "U1")).containsExactly("U1", "A2", "03", "SE");
  }

  @Test
  void finds_the_organisation_of_a_level_at_or_above_one() {
    OrganisationTree tree = UPPSALA.register().in(2025);

    assertThat(tree.at(Level.UNIT, "U1").map(OrganisationVersion::code)).contains("U1");
    assertThat(tree.at(Level.PROVIDER, "U1").map(OrganisationVersion::code)).contains("AS");
    assertThat(tree.at(Level.REGION, "U1").map(OrganisationVersion::code)).contains("03");
    assertThat(tree.at(Level.UNIT, "AS")).isEmpty();
  }

  @Test
  void accepts_a_superior_region_without_its_leading_zero() {
    Versions versions =
        new Versions()
            .add("03", "Region Uppsala", Level.REGION, null)
            .add("P1", "Förvaltning", Level.PROVIDER, "3");

    assertThat(upwards(versions, "P1")).containsExactly("P1", "03", "SE");
  }

  @Test
  void counts_to_its_region_a_unit_whose_superior_is_unknown() {
    OrganisationRegister register =
        new OrganisationRegister(
            List.of(
                new OrganisationVersion(
                    1,
                    "03",
                    "Region",
                    Level.REGION,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of()),
                new OrganisationVersion(
                    2,
                    "U1",
                    "Enhet",
                    Level.UNIT,
                    "borta",
                    "3",
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of())));

    assertThat(register.in(2025).upwards("U1")).containsExactly("U1", "03", "SE");
  }

  @Test
  void ends_where_organisations_stand_above_each_other() {
    Versions versions =
        new Versions()
            .add("U1", "Ett", Level.UNIT, "U2")
            .add("U2", "Två", Level.UNIT, "U1")
            .add("U3", "Tre", Level.UNIT, "U3");

    assertThat(upwards(versions, "U1")).containsExactly("U1", "SE");
    assertThat(upwards(versions, "U3")).containsExactly("U3", "SE");
  }

  @Test
  void lets_the_first_row_hold_of_several_for_one_code() {
    Versions versions = Versions.uppsala().unit("U1", "Första").unit("U1", "Andra");

    assertThat(versions.register().in(2025).find("U1").orElseThrow().name()).isEqualTo("Första");
  }
}
