package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.Rows.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every format must do alike with what every format can hold. */
abstract class RowContractTests {

  @TempDir Path folder;

  /** Writes texts as a file of the format, one array a row. */
  abstract Path write(Path folder, List<String[]> rows) throws IOException;

  abstract FileFormat format();

  private Path file(String[]... rows) throws IOException {
    return write(folder, List.of(rows));
  }

  private static String[] row(String... cells) {
    return cells;
  }

  @Test
  void tells_its_format_and_its_only_sheet() throws Exception {
    Path file = file(row("Titel", "År"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.format()).isEqualTo(format());
      assertThat(spreadsheet.sheets()).hasSize(1);
      assertThat(spreadsheet.sheets().get(0).position()).isEqualTo(1);
    }
  }

  @Test
  void reads_texts_in_rows_and_columns() throws Exception {
    Path file = file(row("Titel", "År"), row("Ångest, sömn; och \"vård\"", "åäö"));

    assertThat(Rows.read(file))
        .containsExactly(texts(1, "Titel", "År"), texts(2, "Ångest, sömn; och \"vård\"", "åäö"));
  }

  @Test
  void removes_every_kind_of_surrounding_blank_and_keeps_those_inside() throws Exception {
    Path file = file(row("a", "b"), row(" \u00a0\u2007\u202f\t\u200b a\u00a0b \n\ufeff", "x"));

    assertThat(Rows.read(file)).contains(texts(2, "a\u00a0b", "x"));
  }

  @Test
  void keeps_line_breaks_inside_a_cell() throws Exception {
    Path file = file(row("a", "b"), row("Regionens\nandel\n", "x"), row("c", "d"));

    assertThat(Rows.read(file))
        .containsExactly(texts(1, "a", "b"), texts(2, "Regionens\nandel", "x"), texts(3, "c", "d"));
  }

  @Test
  void counts_rows_that_show_nothing_but_leaves_them_out() throws Exception {
    Path file = file(row("Rubrik", ""), row("", ""), row(" ", "\u00a0"), row("a", "b"));

    assertThat(Rows.read(file)).containsExactly(texts(1, "Rubrik"), texts(4, "a", "b"));
  }

  @Test
  void keeps_blank_cells_before_a_filled_one_and_drops_those_after() throws Exception {
    Path file = file(row("a", "b", "c", "d"), row("", " ", "x", ""));

    assertThat(Rows.read(file)).contains(texts(2, "", "", "x"));
  }

  @Test
  void leaves_texts_that_look_like_something_else_alone() throws Exception {
    Path file = file(row("a", "b", "c"), row("=1+1", "1e5", "2025-01-01"), row("-", "@x", "TRUE"));

    assertThat(Rows.read(file))
        .contains(texts(2, "=1+1", "1e5", "2025-01-01"), texts(3, "-", "@x", "TRUE"));
  }

  @Test
  void reads_again_from_the_top_as_often_as_asked() throws Exception {
    Path file = file(row("a", "b"), row("c", "d"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      Sheet sheet = spreadsheet.sheets().get(0);

      assertThat(Rows.read(sheet)).hasSize(2).isEqualTo(Rows.read(sheet));
    }
  }

  @Test
  void stays_at_the_end_once_there() throws Exception {
    Path file = file(row("a", "b"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file);
        RowCursor cursor = spreadsheet.sheets().get(0).rows()) {
      assertThat(cursor.next()).isNotNull();
      assertThat(cursor.next()).isNull();
      assertThat(cursor.next()).isNull();
    }
  }
}
