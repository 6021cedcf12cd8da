package se.bokslut.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.KindDefinition;

class OrganisationResolverTests {

  private static final Versions UPPSALA =
      Versions.uppsala()
          .unit("U1", "Akut- och internmedicin", "Akuten", "Internmedicin")
          .unit("U2", "Käkkirurgi")
          .unit("U3", "Barnsjukvård");

  private static Resolution resolve(
      Versions versions, String code, String name, String folder, int year) {
    return new OrganisationResolver(versions.register())
        .resolve(
            new StatedUnit("publications", code, name, folder, year),
            KindDefinition.UnitSource.ROW_OR_FOLDER);
  }

  private static Resolution byCode(Versions versions, String code, int year) {
    return resolve(versions, code, "", "", year);
  }

  private static Resolution byName(Versions versions, String name, int year) {
    return resolve(versions, "", name, "", year);
  }

  private static Resolution byFolder(Versions versions, String folder, int year) {
    return resolve(versions, "", "", folder, year);
  }

  private static Resolution.Unresolved unresolved(Resolution resolution) {
    assertThat(resolution).isInstanceOf(Resolution.Unresolved.class);
    return (Resolution.Unresolved) resolution;
  }

  private static Resolution resolved(String code) {
    return new Resolution.Resolved(code);
  }

  @Test
  void resolves_a_code_of_any_level() {
    assertThat(byCode(UPPSALA, "U1", 2025)).isEqualTo(resolved("U1"));
    assertThat(byCode(UPPSALA, "AS", 2025)).isEqualTo(resolved("AS"));
    assertThat(byCode(UPPSALA, "03", 2025)).isEqualTo(resolved("03"));
  }

  @Test
  void takes_the_code_before_the_name_and_the_name_before_the_folder() {
    assertThat(resolve(UPPSALA, "U1", "Käkkirurgi", "Barnsjukvård", 2025))
        .isEqualTo(resolved("U1"));
    assertThat(resolve(UPPSALA, "", "Käkkirurgi", "Barnsjukvård", 2025)).isEqualTo(resolved("U2"));
    assertThat(resolve(UPPSALA, "", "", "Barnsjukvård", 2025)).isEqualTo(resolved("U3"));
  }

  @Test
  void reads_3_as_03_for_a_region() {
    assertThat(byCode(UPPSALA, "3", 2025)).isEqualTo(resolved("03"));
  }

  @Test
  void does_not_read_5_as_05_for_a_unit() {
    Versions versions = Versions.uppsala().unit("05", "Käkkirurgi");

    assertThat(unresolved(byCode(versions, "5", 2025)).finding())
        .isEqualTo(FindingCode.UNKNOWN_UNIT);
  }

  @Test
  void does_not_read_5_as_the_successor_of_unit_05() {
    Versions versions =
        Versions.uppsala().unit("05", "Käkkirurgi", 2020, 2023).unit("06", "Nya", 2024, 2099, "05");

    assertThat(unresolved(byCode(versions, "5", 2025)).finding())
        .isEqualTo(FindingCode.UNKNOWN_UNIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Akut- och internmedicin",
        "AKUT- OCH INTERNMEDICIN",
        "  Akut-  och\u00A0internmedicin ",
        "akuten",
        "Internmedicin"
      })
  void compares_names_and_aliases_without_case_and_surplus_blanks(String name) {
    assertThat(byName(UPPSALA, name, 2025)).isEqualTo(resolved("U1"));
  }

  @Test
  void compares_names_without_diacritics_when_that_leaves_one() {
    assertThat(byName(UPPSALA, "Kakkirurgi", 2025)).isEqualTo(resolved("U2"));
    assertThat(byName(UPPSALA, Normalizer.normalize("Käkkirurgi", Normalizer.Form.NFD), 2025))
        .isEqualTo(resolved("U2"));
  }

  @Test
  void prefers_the_exact_name_to_one_without_diacritics() {
    Versions versions = Versions.uppsala().unit("U1", "Rörelse").unit("U2", "Rorelse");

    assertThat(byName(versions, "Rörelse", 2025)).isEqualTo(resolved("U1"));
    assertThat(byName(versions, "RORELSE", 2025)).isEqualTo(resolved("U2"));
    assertThat(byName(versions, "Rörelsé", 2025)).isInstanceOf(Resolution.Unresolved.class);
  }

  @Test
  void names_both_codes_of_a_name_that_two_organisations_bear() {
    Versions versions = Versions.uppsala().unit("U1", "Kirurgi").unit("U2", "Övrigt", "Kirurgi");

    Resolution.Unresolved unresolved = unresolved(byName(versions, "kirurgi", 2025));

    assertThat(unresolved.finding()).isEqualTo(FindingCode.AMBIGUOUS_UNIT);
    assertThat(unresolved.reason()).contains("U1").contains("U2");
  }

  @Test
  void takes_the_one_in_force_of_two_that_have_borne_a_name() {
    Versions versions =
        Versions.uppsala().unit("U1", "Kirurgi", 2020, 2023).unit("U2", "Kirurgi", 2024, 2099);

    assertThat(byName(versions, "Kirurgi", 2023)).isEqualTo(resolved("U1"));
    assertThat(byName(versions, "Kirurgi", 2024)).isEqualTo(resolved("U2"));
  }

  @Test
  void offers_the_three_closest_names_of_an_unknown_one() {
    Resolution.Unresolved unresolved = unresolved(byName(UPPSALA, "Kakkirurgin", 2025));

    assertThat(unresolved.finding()).isEqualTo(FindingCode.UNKNOWN_UNIT);
    assertThat(unresolved.reason()).contains("Kakkirurgin");
    String closest = unresolved.remedy().substring(unresolved.remedy().indexOf("Närmast"));
    assertThat(closest).startsWith("Närmast är: Käkkirurgi (U2); ");
    assertThat(closest.split(";")).hasSize(3);
  }

  @Test
  void resolves_an_organisation_no_longer_in_force_to_its_one_successor() {
    Versions versions =
        Versions.uppsala().unit("U1", "Gamla", 2020, 2023).unit("U2", "Nya", 2024, 2099, "U1");

    assertThat(byCode(versions, "U1", 2023)).isEqualTo(resolved("U1"));
    assertThat(byCode(versions, "U1", 2024)).isEqualTo(resolved("U2"));
    assertThat(byName(versions, "gamla", 2024)).isEqualTo(resolved("U2"));
    assertThat(byFolder(versions, "Gamla", 2024)).isEqualTo(resolved("U2"));
  }

  @Test
  void resolves_in_steps_to_the_successor_in_force() {
    Versions versions =
        Versions.uppsala()
            .unit("U1", "Första", 2020, 2021)
            .unit("U2", "Andra", 2022, 2023, "U1")
            .unit("U3", "Tredje", 2024, 2099, "U2");

    assertThat(byCode(versions, "U1", 2025)).isEqualTo(resolved("U3"));
  }

  @Test
  void refuses_an_organisation_that_was_split() {
    Versions versions =
        Versions.uppsala()
            .unit("U1", "Gamla", 2020, 2023)
            .unit("U2", "Nya ett", 2024, 2099, "U1")
            .unit("U3", "Nya två", 2024, 2099, "U1");

    Resolution.Unresolved unresolved = unresolved(byCode(versions, "U1", 2024));

    assertThat(unresolved.finding()).isEqualTo(FindingCode.UNIT_NOT_IN_FORCE);
    assertThat(unresolved.reason()).contains("U2").contains("U3");
  }

  @Test
  void refuses_an_organisation_without_successor_and_one_not_yet_in_force() {
    Versions versions =
        Versions.uppsala().unit("U1", "Gamla", 2020, 2023).unit("U2", "Nya", 2024, 2099);

    assertThat(unresolved(byCode(versions, "U1", 2024)).finding())
        .isEqualTo(FindingCode.UNIT_NOT_IN_FORCE);
    assertThat(unresolved(byCode(versions, "U2", 2023)).finding())
        .isEqualTo(FindingCode.UNIT_NOT_IN_FORCE);
  }

  @Test
  void is_in_force_in_a_year_when_valid_on_its_last_day() {
    Versions versions =
        Versions.uppsala()
            .add(
                "U1",
                "Enhet",
                Level.UNIT,
                "AS",
                java.time.LocalDate.of(2024, 12, 31),
                java.time.LocalDate.of(2025, 12, 30),
                java.util.List.of(),
                java.util.List.of());

    assertThat(byCode(versions, "U1", 2024)).isEqualTo(resolved("U1"));
    assertThat(byCode(versions, "U1", 2023)).isInstanceOf(Resolution.Unresolved.class);
    assertThat(byCode(versions, "U1", 2025)).isInstanceOf(Resolution.Unresolved.class);
  }

  @Test
  void takes_the_nearest_folder_that_names_a_unit_by_code_or_name() {
    assertThat(byFolder(UPPSALA, "Barnsjukvård/kakkirurgi/2025", 2025)).isEqualTo(resolved("U2"));
    assertThat(byFolder(UPPSALA, "2025/u1", 2025)).isEqualTo(resolved("U1"));
    assertThat(byFolder(UPPSALA, Normalizer.normalize("Barnsjukvård", Normalizer.Form.NFD), 2025))
        .isEqualTo(resolved("U3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2025", "Akademiska sjukhuset", "AS", "Region Uppsala", "03", "Akuten"})
  void takes_no_unit_from_a_folder_of_anything_but_a_units_code_or_name(String folder) {
    assertThat(unresolved(byFolder(UPPSALA, folder, 2025)).finding())
        .isEqualTo(FindingCode.MISSING_UNIT);
    assertThat(new OrganisationResolver(UPPSALA.register()).unitsOfFolder(folder)).isEmpty();
  }

  @Test
  void passes_over_a_providers_folder_to_the_units_folder_above_it() {
    assertThat(byFolder(UPPSALA, "U1/Akademiska sjukhuset", 2025)).isEqualTo(resolved("U1"));
  }

  @Test
  void knows_the_unit_of_a_folder_whatever_the_year() {
    Versions versions = Versions.uppsala().unit("U1", "Gamla", 2020, 2021);

    assertThat(new OrganisationResolver(versions.register()).unitsOfFolder("2025/gamla"))
        .contains("U1");
  }

  @Test
  void a_unit_is_found_by_the_name_it_bore_before_it_was_renamed() {
    Versions versions =
        Versions.uppsala().unit("U1", "Gamla", 2020, 2021).unit("U1", "Nya", 2022, 2025);
    StatedUnit stated = new StatedUnit("grants", "", "Gamla", "", 2025);

    assertThat(
            new OrganisationResolver(versions.register())
                .resolve(stated, KindDefinition.UnitSource.ROW_OR_FOLDER))
        .isEqualTo(resolved("U1"));
  }

  @Test
  void takes_se_for_the_nation_only_where_it_is_allowed() {
    OrganisationResolver resolver = new OrganisationResolver(UPPSALA.register());
    StatedUnit nation = new StatedUnit("targets", "SE", "", "", 2025);

    assertThat(resolver.resolve(nation, KindDefinition.UnitSource.ROW)).isEqualTo(resolved("SE"));
    assertThat(resolver.resolve(nation, KindDefinition.UnitSource.ROW_OR_FOLDER))
        .isInstanceOf(Resolution.Unresolved.class);
    assertThat(resolver.resolve(nation, KindDefinition.UnitSource.REGION))
        .isInstanceOf(Resolution.Unresolved.class);
  }

  @Test
  void a_region_code_is_that_of_a_region_and_may_lack_its_zero() {
    OrganisationResolver resolver = new OrganisationResolver(UPPSALA.register());

    assertThat(resolver.resolve(region("3"), KindDefinition.UnitSource.REGION))
        .isEqualTo(resolved("03"));
    Resolution.Unresolved provider =
        unresolved(resolver.resolve(region("AS"), KindDefinition.UnitSource.REGION));
    assertThat(provider.finding()).isEqualTo(FindingCode.UNKNOWN_UNIT);
    assertThat(provider.remedy()).contains("Närmast är: ").contains("(03)").doesNotContain("(U1)");
  }

  @Test
  void only_where_regions_may_be_left_out_an_empty_code_is_the_nation() {
    OrganisationResolver resolver = new OrganisationResolver(UPPSALA.register());

    assertThat(resolver.resolve(region(""), KindDefinition.UnitSource.REGION_OR_NATION))
        .isEqualTo(resolved("SE"));
    assertThat(resolver.resolve(region("99"), KindDefinition.UnitSource.REGION_OR_NATION))
        .isInstanceOf(Resolution.Unresolved.class);
  }

  private static StatedUnit region(String code) {
    return new StatedUnit("population", code, "", "", 2025);
  }
}
