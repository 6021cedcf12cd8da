package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How exports write their authors and where they work. */
class AuthorGrammarTests {

  private static final String DIVA =
      "Alm, Åsa [asaal123] [0000-0002-1825-0097] (Universitetet [177], Kirurgi [5994]) (Sjukhuset, Orten, Sverige);"
          + "Berg, Bo (Universitetet [177], Medicin (avd. 2; plan 3) [12]);WHO-gruppen;et al.";

  @Test
  void diva_names_are_kept_without_ids_and_affiliations() {
    assertThat(AuthorGrammar.DIVA.names(DIVA)).isEqualTo("Alm, Åsa; Berg, Bo; WHO-gruppen; et al.");
  }

  @Test
  void diva_affiliations_stand_in_the_outermost_brackets() {
    assertThat(AuthorGrammar.DIVA.affiliations(DIVA))
        .containsExactly(
            List.of("Universitetet [177], Kirurgi [5994]", "Sjukhuset, Orten, Sverige"),
            List.of("Universitetet [177], Medicin (avd. 2; plan 3) [12]"),
            List.of(),
            List.of());
  }

  @Test
  void diva_semicolons_separate_authors_where_a_text_was_cut_inside_brackets() {
    String cut = "Alm, Åsa (Universitetet [177]);Berg, Bo (Universitetet [1";

    assertThat(AuthorGrammar.DIVA.names(cut)).isEqualTo("Alm, Åsa; Berg, Bo");
    assertThat(AuthorGrammar.DIVA.affiliations(cut))
        .containsExactly(List.of("Universitetet [177]"), List.of("Universitetet [1"));
  }

  @Test
  void swepub_parts_are_separated_by_commas_without_a_blank() {
    String text =
        "Alm,Åsa,asaal123,uu.se,0000-0002-1825-0097,Uppsala universitet,Kirurgi, Sjukhuset, Orten|Medicin, Sjukhuset"
            + ";Berg,Bo,,,,,";

    assertThat(AuthorGrammar.SWEPUB.names(text)).isEqualTo("Alm, Åsa; Berg, Bo");
    assertThat(AuthorGrammar.SWEPUB.affiliations(text))
        .startsWith(
            List.of("Uppsala universitet", "Kirurgi, Sjukhuset, Orten", "Medicin, Sjukhuset"));
    assertThat(new Affiliations(AuthorGrammar.SWEPUB.affiliations(text)).authors()).hasSize(1);
  }

  @Test
  void swepub_parts_are_separated_by_tabs_in_a_tsv() {
    String text = "Alm\tÅsa\tasaal123\tuu.se\t\tUppsala universitet\tKirurgi, Sjukhuset";

    assertThat(AuthorGrammar.SWEPUB.names(text)).isEqualTo("Alm, Åsa");
    assertThat(AuthorGrammar.SWEPUB.affiliations(text))
        .containsExactly(List.of("Uppsala universitet", "Kirurgi, Sjukhuset"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alm,Åsa;Berg,Bo|Alm, Åsa; Berg, Bo|",
        "Alm,Åsa,0000-0002-1825-0097|Alm, Åsa|",
        "Alm,Åsa,asaal123|Alm, Åsa|",
        "Alm,Åsa,Kirurgi, Sjukhuset|Alm, Åsa|Kirurgi, Sjukhuset",
        "Alm|Alm|"
      })
  void swepub_may_give_fewer_parts(String text, String names, String affiliation) {
    Affiliations affiliations = new Affiliations(AuthorGrammar.SWEPUB.affiliations(text));

    assertThat(AuthorGrammar.SWEPUB.names(text)).isEqualTo(names);
    assertThat(affiliations.text()).isEqualTo(affiliation == null ? "" : affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alm, Åsa (57192345000); Berg, Bo C. (6602345111)|Alm, Åsa; Berg, Bo C.",
        "Alm Å.; Berg B.C.|Alm Å.; Berg B.C.",
        "Alm Å., de Berg B.C., Carl-Ek D.-E.|Alm Å.; de Berg B.C.; Carl-Ek D.-E.",
        "Alm, Å., Berg, B.C.|Alm, Å.; Berg, B.C.",
        "Alm Å.|Alm Å."
      })
  void scopus_names_have_been_written_in_several_ways(String text, String names) {
    assertThat(AuthorGrammar.SCOPUS.names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alm, Åsa, Kirurgi, Sjukhuset, Orten",
        "Alm Å., Kirurgi, Sjukhuset, Orten",
        "Alm, Å.B., Kirurgi, Sjukhuset, Orten"
      })
  void scopus_affiliations_follow_the_name(String text) {
    assertThat(AuthorGrammar.SCOPUS.affiliations(text + "; Berg, Bo"))
        .containsExactly(List.of("Kirurgi, Sjukhuset, Orten"), List.of());
  }

  @Test
  void affiliations_are_stored_a_line_an_author_and_read_again() {
    Affiliations stated =
        new Affiliations(
            List.of(List.of("Kirurgi,\tSjukhuset", "Medicin\n[12]"), List.of(), List.of(" Öst ")));

    assertThat(stated.text()).isEqualTo("Kirurgi, Sjukhuset\tMedicin [12]\nÖst");
    assertThat(Affiliations.of(stated.text())).isEqualTo(stated);
  }
}
