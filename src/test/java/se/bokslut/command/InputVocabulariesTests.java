package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec input "Vocabularies", for sheets with our own headings; exports have tests of their own. */
class InputVocabulariesTests {

  private static final List<List<String>> TYPES =
      List.of(
          List.of(
              "article",
              "Artikel",
              "Artikel i tidskrift",
              "Article in journal",
              "ARTIKEL I  TIDSKRIFT"),
          List.of(
              "review",
              "Översikt",
              "Artikel, forskningsöversikt",
              "Article, review/survey",
              "oversikt"),
          List.of("book-review", "Recension", "Artikel, recension", "Article, book review"),
          List.of("book", "Bok", "Book"),
          List.of("chapter", "Kapitel", "Kapitel i bok, del av antologi", "Chapter in book"),
          List.of("conference-paper", "Konferensbidrag", "Conference paper"),
          List.of("letter", "Brev", "Letter"));

  private static TakenIn taken;

  @BeforeAll
  static void drop(@TempDir Path folder) throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", Sheets.organisation());
    WorkbookBuilder book = sheet(WorkbookBuilder.sheet("Typer"));
    TYPES.forEach(
        words ->
            words.stream()
                .skip(1)
                .forEach(word -> book.row("U1", "En titel", word, "Refereegranskat", 2025, null)));
    sheet(book.andSheet("Okänd typ"))
        .row("U1", "En titel", "Podcast", "Refereegranskat", 2025, null);
    sheet(book.andSheet("Innehåll"))
        .row("U1", "En titel", "Artikel", "refereegranskat", 2025, null)
        .row("U1", "En titel", "Artikel", "Refereed", 2025, null)
        .row("U1", "En titel", "Artikel", "Övrigt vetenskapligt", 2025, null)
        .row("U1", "En titel", "Artikel", "Other academic", 2025, null)
        .row("U1", "En titel", "Artikel", "Övrig (populärvetenskap, debatt, mm)", 2025, null)
        .row("U1", "En titel", "Artikel", null, 2025, null);
    sheet(book.andSheet("Status"))
        .row("U1", "En titel", "Artikel", "Refereed", 2025, "Published")
        .row("U1", "En titel", "Artikel", "Refereed", 2025, null)
        .row("U1", "En titel", "Artikel", "Refereed", 2025, "AheadOfPrint")
        .row("U1", "En titel", "Artikel", "Refereed", 2025, "accepted")
        .row("U1", "En titel", "Artikel", "Refereed", 2025, "InPress")
        .row("U1", "En titel", "Artikel", "Refereed", 2025, "Submitted");
    workplace.drop("underlag.xlsx", book);
    taken = TakenIn.of(workplace);
  }

  private static WorkbookBuilder sheet(WorkbookBuilder book) {
    return book.row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "Status");
  }

  @Test
  void types_are_known_in_swedish_and_english_whatever_their_case_and_diacritics() {
    List<String> expected =
        TYPES.stream()
            .flatMap(words -> Collections.nCopies(words.size() - 1, words.getFirst()).stream())
            .toList();

    assertThat(taken.rows("publication_row", "Typer", "publication_type")).isEqualTo(expected);
    assertThat(taken.findings("Typer")).isEmpty();
  }

  @Test
  void an_unknown_type_is_other_with_a_warning() {
    assertThat(taken.rows("publication_row", "Okänd typ", "publication_type"))
        .containsExactly("other");
    assertThat(taken.findings("Okänd typ")).containsExactly("warning unknown-word C2");
  }

  @Test
  void an_empty_content_type_is_other_scientific_with_a_warning() {
    assertThat(taken.rows("publication_row", "Innehåll", "content_type"))
        .containsExactly(
            "refereed",
            "refereed",
            "other-scientific",
            "other-scientific",
            "other",
            "other-scientific");
    assertThat(taken.findings("Innehåll")).containsExactly("warning assumed-value D7");
  }

  @Test
  void a_status_is_one_of_five_or_empty() {
    assertThat(taken.rows("publication_row", "Status", "status"))
        .containsExactly("published", "–", "aheadofprint", "accepted", "inPress", "submitted");
    assertThat(taken.findings("Status")).isEmpty();
  }
}
