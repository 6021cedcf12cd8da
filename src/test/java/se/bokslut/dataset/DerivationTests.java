package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTests {

  private static final String TITLE = "Hjärtats rytm hos äldre";
  private static final Derivation TITLE_KEY =
      new Derivation("key", Derivation.Rule.TITLE_KEY, List.of("title", "year", "authors"));

  private static @Nullable String key(
      @Nullable String title, @Nullable String year, @Nullable String authors) {
    return TITLE_KEY.of(Arrays.<@Nullable String>asList(title, year, authors));
  }

  private static @Nullable String derived(Derivation.Rule rule, String value) {
    return new Derivation("field", rule, List.of("from")).of(List.of(value));
  }

  @Test
  void makes_the_same_key_of_the_same_publication_however_it_is_written() {
    String key = key(TITLE, "2025", "Öberg, Åsa; Berg, Bo");

    assertThat(key).isNotNull();
    assertThat(key("HJÄRTATS RYTM – hos äldre!", "2025", "Öberg Å; Berg B")).isEqualTo(key);
    assertThat(key("<i>Hjärtats</i> rytm hos <b>äldre</b>", "2025", "Åsa Öberg")).isEqualTo(key);
    assertThat(key("Hjartats rytm hos aldre", "2025", "Oberg, Asa")).isEqualTo(key);
    assertThat(
            key(
                Normalizer.normalize(TITLE, Normalizer.Form.NFD),
                "2025",
                Normalizer.normalize("Öberg Å", Normalizer.Form.NFD)))
        .isEqualTo(key);
  }

  @Test
  void makes_different_keys_of_different_titles_years_and_first_authors() {
    String key = key(TITLE, "2025", "Öberg, Åsa");

    assertThat(key("Hjärtats rytm hos yngre", "2025", "Öberg, Åsa")).isNotEqualTo(key);
    assertThat(key(TITLE, "2024", "Öberg, Åsa")).isNotEqualTo(key);
    assertThat(key(TITLE, "2025", "Berg, Bo; Öberg, Åsa")).isNotEqualTo(key);
  }

  @Test
  void makes_a_key_of_title_and_year_without_authors() {
    assertThat(key(TITLE, "2025", null)).isNotNull();
    assertThat(key(TITLE, "2025", null)).isNotEqualTo(key(TITLE, "2025", "Öberg, Åsa"));
  }

  @Test
  void makes_no_key_without_title_or_year_or_of_a_short_title() {
    assertThat(key(null, "2025", "Öberg, Åsa")).isNull();
    assertThat(key(TITLE, null, "Öberg, Åsa")).isNull();
    assertThat(key("abcde fghij klmno pqrs", "2025", null)).isNull();
    assertThat(key("abcde fghij klmno pqrst", "2025", null)).isNotNull();
    assertThat(key("abcde fghij klmno 12345", "2025", null)).isNotNull();
    assertThat(key("<b>abcde</b> fghij klmno pqrs", "2025", null)).isNull();
  }

  @Test
  void keeps_a_comparison_sign_in_a_title() {
    assertThat(key("Survival at p<0.05 or p>0.01 in cohort", "2025", null))
        .isEqualTo(key("Survival at p 0 05 or p 0 01 in cohort", "2025", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Andersson, Anna; Berg, Bo|Andersson",
        "von der Lippe, Anna|von der Lippe",
        "Andersson A; Berg B|Andersson",
        "Andersson AB|Andersson",
        "Andersson A.B.|Andersson",
        "Andersson A. B.|Andersson",
        "Andersson A-B|Andersson",
        "von der Lippe A|von der Lippe",
        "Anna Andersson|Andersson",
        "A Andersson|Andersson",
        "Anna B. Andersson; Bo Berg|Andersson",
        "Andersson|Andersson"
      })
  void takes_the_family_name_by_comma_else_by_initials_else_the_last_word(
      String authors, String family) {
    assertThat(Derivation.firstFamilyName(authors)).isEqualTo(family);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-01169_Vinnova|2025-01169",
        "2025-01169|2025-01169",
        "2025 - 01169_vinnova|2025-01169",
        "dnr_2025-01169_Formas|DNR_2025-01169",
        "abc-1|ABC-1",
        "2025_01169|2025_01169"
      })
  void leaves_out_a_funders_suffix_blanks_and_case_of_a_project_number(
      String reference, String number) {
    assertThat(derived(Derivation.Rule.PROJECT_NUMBER, reference)).isEqualTo(number);
  }

  @Test
  void counts_the_authors_of_a_list() {
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, "Andersson, A; Berg, B; Cederholm, C"))
        .isEqualTo("3");
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, "Andersson, A;")).isEqualTo("1");
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, "\u00A0;\u001C A \u00A0;;\tB\n"))
        .isEqualTo("2");
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, " \u00A0; \t")).isNull();
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, ";")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Andersson, A; et al.",
        "Andersson, A, et al",
        "Andersson, A; Berg, B\u00A0ET\u00A0AL. ;",
        "et  al.; Andersson, A"
      })
  void aListThatWasCutOffDoesNotTellHowManyTheyAre(String authors) {
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, authors)).isNull();
  }

  @Test
  void aNameThatEndsLikeACutOffListIsAName() {
    assertThat(derived(Derivation.Rule.AUTHOR_COUNT, "Nobel, Paul; Vidal")).isEqualTo("2");
  }

  @Test
  void compares_names_without_case_diacritics_and_blanks() {
    assertThat(derived(Derivation.Rule.NAME_KEY, "Hjärt-Lungfonden "))
        .isEqualTo(derived(Derivation.Rule.NAME_KEY, "HJART- LUNGFONDEN"));
  }

  @Test
  void takes_the_year_of_a_defence_from_its_date() {
    Derivation defence =
        new Derivation("key", Derivation.Rule.TITLE_AND_YEAR_KEY, List.of("title", "date"));

    assertThat(defence.of(List.of(TITLE, "2025-03-15"))).isEqualTo(key(TITLE, "2025", null));
    assertThat(defence.of(Arrays.<@Nullable String>asList(TITLE, null))).isNull();
  }

  @Test
  void refuses_a_wrong_number_of_fields() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Derivation("key", Derivation.Rule.TITLE_KEY, List.of("title", "year")));
  }
}
