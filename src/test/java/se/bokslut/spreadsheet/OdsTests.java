package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.RawOds.cell;
import static se.bokslut.spreadsheet.RawOds.row;
import static se.bokslut.spreadsheet.RawOds.table;
import static se.bokslut.spreadsheet.Rows.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** What only OpenDocument spreadsheets do. */
class OdsTests {

  @TempDir Path folder;

  private List<SheetRow> read(String rows) throws Exception {
    return Rows.read(RawOds.rows(rows).write(folder.resolve("bok.ods")));
  }

  private Reason refusal(RawOds document) throws Exception {
    Path file = document.write(folder.resolve("bok.ods"));
    try {
      Rows.read(file);
    } catch (UnreadableSpreadsheetException e) {
      return e.reason();
    }
    throw new AssertionError("was read");
  }

  private static String times(int times, String row) {
    return row.replaceFirst(
        "<table:table-row", "<table:table-row table:number-rows-repeated=\"" + times + "\"");
  }

  @Test
  void blank_repeats_cost_nothing_and_filled_ones_are_repeated() throws Exception {
    String blank = "<table:table-cell table:number-columns-repeated=\"16382\"/>";
    String twice = cell("x").replaceFirst(">", " table:number-columns-repeated=\"2\">");

    assertThat(
            read(
                times(3, row(cell("a"), blank))
                    + times(1_000_000, row(blank))
                    + row("<table:table-cell table:number-columns-repeated=\"2\"/>", twice)
                    + times(1_048_576, row(blank))))
        .containsExactly(
            texts(1, "a"), texts(2, "a"), texts(3, "a"), texts(1_000_004, "", "", "x", "x"));
  }

  @Test
  void filled_repeats_beyond_measure_are_refused() throws Exception {
    String wide = cell("x").replaceFirst(">", " table:number-columns-repeated=\"16384\">");

    assertThat(refusal(RawOds.rows(times(1000, row(wide))))).isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal(RawOds.rows(row(wide, cell("y"))))).isEqualTo(Reason.BROKEN);
    assertThat(refusal(RawOds.rows(times(1_048_576, row(cell(""))) + row(cell("y")))))
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void comments_drawings_and_pronunciations_are_no_text() throws Exception {
    assertThat(
            read(
                row(
                    "<table:table-cell office:value-type=\"string\">"
                        + "<office:annotation><text:p>sagt</text:p></office:annotation>"
                        + "<draw:frame><draw:text-box><text:p>bild</text:p></draw:text-box>"
                        + "</draw:frame><text:p>ett <text:span>två</text:span><text:line-break/>"
                        + "<text:ruby><text:ruby-base>tre</text:ruby-base>"
                        + "<text:ruby-text>tri</text:ruby-text></text:ruby>"
                        + "<text:s text:c=\"2\"/>\n  fyra</text:p></table:table-cell>")))
        .containsExactly(texts(1, "ett två\ntre   fyra"));
  }

  @Test
  void covered_cells_and_grouped_and_hidden_rows_are_read_as_others() throws Exception {
    assertThat(
            read(
                "<table:table-header-rows>"
                    + row(cell("a"), "<table:covered-table-cell/>", cell("c"))
                    + "</table:table-header-rows><table:table-row-group>"
                    + row(cell("d")).replaceFirst("row", "row table:visibility=\"collapse\"")
                    + "</table:table-row-group>"))
        .containsExactly(texts(1, "a", "", "c"), texts(2, "d"));
  }

  @Test
  void errors_are_told_from_texts_that_look_like_them() throws Exception {
    String formula = "<table:table-cell table:formula=\"of:=1\" office:value-type=\"%s\"%s>";
    String shown = "<text:p>%s</text:p></table:table-cell>";

    assertThat(
            read(
                row(
                    formula.formatted("string", "") + shown.formatted("Err:502"),
                    formula.formatted("float", " office:value=\"0\"") + shown.formatted("#N/A"),
                    cell("Err:502"))))
        .containsExactly(
            new SheetRow(
                1,
                List.of(
                    new CellValue.Fault("#NUM!"),
                    new CellValue.Fault("#N/A"),
                    Rows.text("Err:502"))));
  }

  @Test
  void only_tables_of_the_document_itself_are_sheets() throws Exception {
    String rows = row(cell("x"));
    Path file =
        RawOds.body(
                "<table:tracked-changes><table:cell-content-change><table:previous>"
                    + cell("förr")
                    + "</table:previous></table:cell-content-change></table:tracked-changes>"
                    + table("ett", rows)
                    + table("två", rows)
                    + table("'file:///c:/annan.ods'#$Blad1", rows)
                    + "<table:dde-links><table:dde-link>"
                    + table("länk", rows)
                    + "</table:dde-link></table:dde-links>")
            .write(folder.resolve("bok.ods"));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.sheets()).extracting(Sheet::name).containsExactly("ett", "två");
      assertThat(Rows.read(spreadsheet.sheets().get(1))).hasSize(1);
      assertThat(Rows.read(spreadsheet.sheets().get(0))).hasSize(1);
    }
  }

  @Test
  void an_encrypted_document_is_refused_as_such() throws Exception {
    assertThat(
            refusal(
                RawOds.rows(row(cell("x")))
                    .manifest(
                        "<manifest:file-entry manifest:full-path=\"content.xml\">"
                            + "<manifest:encryption-data/></manifest:file-entry>")))
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void a_document_without_a_type_of_its_own_is_known_by_its_manifest() throws Exception {
    Path file = RawOds.rows(row(cell("x"))).without("mimetype").write(folder.resolve("b"));

    assertThat(Rows.read(file)).containsExactly(texts(1, "x"));
  }

  @Test
  void blanks_beyond_the_longest_cell_are_refused() throws Exception {
    assertThat(refusal(RawOds.rows(row(cell("<text:s text:c=\"2000000000\"/>")))))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void document_types_are_refused() throws Exception {
    String xml = "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";

    assertThat(refusal(RawOds.rows("").part("content.xml", xml)))
        .isEqualTo(Reason.FORBIDDEN_CONTENT);
    assertThat(refusal(RawOds.rows("").part("META-INF/manifest.xml", xml)))
        .isEqualTo(Reason.FORBIDDEN_CONTENT);
  }
}
