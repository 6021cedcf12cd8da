package se.bokslut.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.TableRow;

/** A lying page holds twenty-four of these rows; the first one is repeated on every page. */
class SheetLayoutTests {

  private static final double LYING = 144;
  private static final int ROWS = 60;
  private static final int ON_A_PAGE = 24;
  private static final int CHART = 12;

  @Test
  void a_heading_goes_with_the_chart_under_it() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(16);
              layout.keep(18, 18 + CHART);
              layout.add(table(32, 40));
            });

    assertThat(breaks).startsWith(15);
  }

  @Test
  void a_heading_goes_with_the_table_under_it() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(18);
              layout.add(table(20, 30));
            });

    assertThat(breaks).containsExactly(17);
  }

  @Test
  void a_heading_goes_with_the_beginning_of_a_table_that_is_longer_than_a_page()
      throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(20);
              layout.add(table(22, 58));
            });

    assertThat(breaks).containsExactly(19);
  }

  @Test
  void a_heading_goes_with_the_text_under_it() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(ON_A_PAGE - 1);
              layout.add(table(32, 36));
            });

    assertThat(breaks).containsExactly(ON_A_PAGE - 2);
  }

  @Test
  void a_heading_goes_with_a_table_that_leaves_no_room_for_it_on_a_page() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(14);
              layout.add(table(16, 16 + ON_A_PAGE - 2));
              layout.add(table(50, 54));
            });

    assertThat(breaks).doesNotContain(14, 15);
  }

  @Test
  void a_heading_goes_with_a_table_that_begins_in_the_middle_of_a_page() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(ON_A_PAGE / 2 - 1);
              layout.add(table(ON_A_PAGE / 2 + 1, ON_A_PAGE / 2 + 16));
            });

    assertThat(breaks).doesNotContain(ON_A_PAGE / 2 - 1, ON_A_PAGE / 2);
  }

  @Test
  void a_table_whose_headings_are_repeated_leaves_no_page_nearly_empty() throws IOException {
    int[] breaks = broken(layout -> layout.add(table(6, 6 + ON_A_PAGE - 2)));

    assertThat(breaks).isEmpty();
  }

  @Test
  void a_table_whose_headings_are_not_repeated_stays_whole() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.add(table(6, 6 + ON_A_PAGE - 2));
              layout.add(table(40, 44));
            });

    assertThat(breaks).startsWith(5);
  }

  @Test
  void nothing_is_broken_that_fits() throws IOException {
    int[] breaks =
        broken(
            layout -> {
              layout.head(2);
              layout.keep(4, 4 + CHART);
              layout.add(table(18, ON_A_PAGE - 1));
            });

    assertThat(breaks).isEmpty();
  }

  /** Lays a sheet out and gives the rows after which pages are broken. */
  private static int[] broken(Consumer<SheetLayout> content) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      float height = (float) (PrintSetup.pageHeight(LYING) / ON_A_PAGE);
      IntStream.range(0, ROWS).forEach(row -> sheet.createRow(row).setHeightInPoints(height));
      SheetLayout layout = new SheetLayout(sheet);

      content.accept(layout);
      layout.freeze(LYING);

      return sheet.getRowBreaks();
    }
  }

  /** A table with its title, a row of headings and nothing but rows below. */
  private static TableDrawing.Drawn table(int first, int last) {
    List<Integer> rows = IntStream.rangeClosed(first + 2, last).boxed().toList();
    TableRow line = new TableRow.Line(List.of(Cell.words("Publikationer")), false, "");
    return new TableDrawing.Drawn(
        new Block.Table(
            "Tal",
            List.of(Column.of("Indikator", Column.Kind.NAME)),
            Collections.nCopies(rows.size(), line)),
        first,
        new CellRangeAddress(first + 1, first + 1, 0, 0),
        rows,
        last);
  }
}
