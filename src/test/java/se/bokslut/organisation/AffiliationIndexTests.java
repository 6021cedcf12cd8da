package se.bokslut.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.dataset.Affiliations;

/** Units by affiliations, spec input "Which unit". */
class AffiliationIndexTests {

  private final Versions versions =
      new Versions()
          .known("03", Level.REGION, "", "Region Öst", "177")
          .known("U1", Level.UNIT, "03", "Kirurgkliniken", "Kirurgi, Östsjukhuset", "5994", "12")
          .known("U2", Level.UNIT, "03", "Medicinkliniken", "6000")
          .known("U3", Level.UNIT, "03", "Mälakliniken")
          .known("U4", Level.UNIT, "03", "Målakliniken");

  private Map<String, Integer> authors(String... affiliationsOfEach) {
    return authors(2025, affiliationsOfEach);
  }

  private Map<String, Integer> authors(int year, String... affiliationsOfEach) {
    return new AffiliationIndex(versions.register())
        .authors(
            new Affiliations(
                Arrays.stream(affiliationsOfEach).map(a -> List.of(a.split("\\|"))).toList()),
            year);
  }

  @Test
  void every_author_counts_once_for_each_unit() {
    assertThat(
            authors(
                "Kirurgkliniken, Orten|Kirurgi, Östsjukhuset",
                "Medicinkliniken|Kirurgkliniken",
                "Annat sjukhus"))
        .isEqualTo(Map.of("U1", 2, "U2", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KIRURGKLINIKEN, Orten",
        "Orten,  kirurgkliniken , Sverige",
        "Avdelning 3, Kirurgi, Östsjukhuset, Orten",
        "kirurgi, ostsjukhuset",
        "Universitetet, Okänd [5994]",
        "Universitetet [1], Okänd [12]"
      })
  void an_alias_is_a_run_of_whole_parts_and_an_id_stands_in_brackets(String affiliation) {
    assertThat(authors(affiliation)).isEqualTo(Map.of("U1", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nya Kirurgkliniken, Orten",
        "Kirurgi, Västra vägen, Östsjukhuset",
        "Kirurgi",
        "Hus 5994",
        "Namn U1",
        "U1"
      })
  void parts_of_parts_names_and_codes_are_no_aliases(String affiliation) {
    assertThat(authors(affiliation)).isEmpty();
  }

  @Test
  void a_known_id_rules_over_the_names_of_its_affiliation() {
    assertThat(authors("Medicinkliniken, Kirurgi [5994]")).isEqualTo(Map.of("U1", 1));
    assertThat(authors("Medicinkliniken, Okänd [1]")).isEqualTo(Map.of("U2", 1));
    assertThat(authors("Medicinkliniken|Kirurgi [5994]")).isEqualTo(Map.of("U1", 1, "U2", 1));
  }

  @Test
  void an_alias_without_its_diacritics_names_none_when_two_would_bear_it() {
    assertThat(authors("Malakliniken")).isEmpty();
    assertThat(authors("Målakliniken")).isEqualTo(Map.of("U4", 1));
  }

  @Test
  void an_author_belongs_to_the_lowest_of_those_above_each_other() {
    assertThat(authors("Region Öst [177], Kirurgkliniken [5994]", "Region Öst", "Annat [177]"))
        .isEqualTo(Map.of("U1", 1, "03", 2));
  }

  @Test
  void one_no_longer_in_force_gives_its_authors_to_its_one_successor() {
    versions.add(
        "G1",
        "Gamla",
        Level.UNIT,
        "03",
        null,
        LocalDate.of(2024, 12, 31),
        List.of(),
        List.of("Gamla kliniken"));
    versions.add(
        "N1", "Nya", Level.UNIT, "03", LocalDate.of(2025, 1, 1), null, List.of("G1"), List.of());

    assertThat(authors(2024, "Gamla kliniken")).isEqualTo(Map.of("G1", 1));
    assertThat(authors(2025, "Gamla kliniken")).isEqualTo(Map.of("N1", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[ ", "[1", "[1 ", ",", ", ", " ", "a\u0301\u0323", "\u0301\u0323"})
  void a_long_affiliation_holds_nothing_up(String repeated) {
    String affiliation = "x" + repeated.repeat(500_000 / repeated.length()) + "x";

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(authors(affiliation)).isEmpty());
  }
}
