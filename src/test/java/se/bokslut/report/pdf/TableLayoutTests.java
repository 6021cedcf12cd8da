package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.TableRow;

class TableLayoutTests {

  private final Setting setting = new Setting(new Typefaces());

  @Test
  void the_longest_unit_names_take_two_lines_and_are_never_cut()
      throws UndrawableCharacterException {
    String name = "Enheten för anestesi, operation, intensivvård och smärtbehandling";
    Block.Table table = table(name, 6);

    TableColumns widths = TableColumns.of(table, setting);
    List<Lines.Line> lines =
        Lines.of(
            setting.typefaces(), name, TextStyle.SMALL, java.util.Optional.empty(), widths.room(0));

    assertThat(lines.size()).isLessThanOrEqualTo(2);
    assertThat(widths.total())
        .isCloseTo(Paper.UPRIGHT.textWidth(), org.assertj.core.data.Offset.offset(0.1f));
    assertThat(widths.lying()).isFalse();
  }

  @Test
  void a_wide_table_turns_the_paper() throws UndrawableCharacterException {
    assertThat(TableColumns.of(table("Kirurgi", 20), setting).lying()).isTrue();
  }

  @Test
  void a_table_too_wide_for_lying_paper_is_parted_and_each_part_names_its_rows()
      throws UndrawableCharacterException {
    List<Block.Table> parts = TableParts.of(table("Kirurgi", 30), setting);

    assertThat(parts).extracting(Block.Table::title).containsExactly("Tal (1/2)", "Tal (2/2)");
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.columns().getFirst().heading()).isEqualTo("Enhet"));
    assertThat(parts.stream().mapToInt(part -> part.columns().size() - 1).sum()).isEqualTo(30);
    for (Block.Table part : parts) {
      TableColumns widths = TableColumns.of(part, setting);
      assertThat(widths.total()).isLessThanOrEqualTo(Paper.LYING.textWidth() + 0.1f);
      List<Float> least = TableColumns.least(part, setting);
      for (int place = 0; place < least.size(); place++) {
        assertThat(widths.widths().get(place)).isGreaterThanOrEqualTo(least.get(place) - 0.01f);
      }
    }
  }

  @Test
  void a_table_without_rows_says_so_and_is_still_a_table() throws Exception {
    Block.Table empty = new Block.Table("Tal", Reports.columns(), List.of());

    byte[] pdf = PdfRendererTests.render(Reports.report(List.of(empty), List.of()));

    assertThat(new DrawnPdf(pdf).document().all("TBody").getFirst().allText()).isEqualTo("–");
    assertThat(Conformance.violations(pdf, "ua1")).isEmpty();
  }

  @Test
  void a_heading_as_high_as_the_page_does_not_go_on_for_ever() throws IOException {
    Block.Table table =
        new Block.Table(
            "Tal",
            List.of(
                Column.of("Enhet", Column.Kind.NAME),
                Column.of("Ord ".repeat(400), Column.Kind.FIGURE)),
            List.of(
                new TableRow.Line(
                    List.of(new Cell.Words("Kirurgi"), Reports.figure(1)), false, "")));

    DrawnPdf pdf = new DrawnPdf(PdfRendererTests.render(Reports.report(List.of(table), List.of())));

    assertThat(pdf.document().allText()).contains("Kirurgi");
  }

  @Test
  void a_chapter_begins_a_page_whatever_the_one_before_ends_with() throws IOException {
    for (Block end :
        List.of(
            Reports.heading("sist", "Sista rubriken"),
            new Block.Table("Tal", Reports.columns(), List.of()),
            new Block.Table(
                "Tal", Reports.columns(), List.of(new TableRow.GroupHeading("Sista gruppen"))))) {
      DrawnPdf pdf =
          new DrawnPdf(PdfRendererTests.render(Reports.report(List.of(end), List.of(end))));

      assertThat(pdf.pages()).isEqualTo(3);
      assertThat(pdf.page(3)).startsWith("Region Uppsala | 7 Enheter A–Ö\n7 Enheter A–Ö");
    }
  }

  @Test
  void contents_of_nothing_leave_no_trace() throws IOException {
    List<Block> blocks =
        List.of(
            new Block.Contents("Innehåll", "Sida", "Avsnitt"), new Block.Note(Prose.of("En not.")));

    DrawnPdf pdf = new DrawnPdf(PdfRendererTests.render(Reports.report(blocks, blocks)));

    assertThat(pdf.page(2)).contains("En not.").doesNotContain("Innehåll");
  }

  @Test
  void a_row_of_many_lines_stays_on_one_page_when_it_fits() throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(row("Rad", "Kort."));
    }
    rows.add(row("Lång", "En mening som tar plats. ".repeat(110)));

    DrawnPdf pdf =
        new DrawnPdf(
            PdfRendererTests.render(
                Reports.report(
                    List.of(
                        new Block.Table(
                            "Kommentarer",
                            List.of(
                                Column.of("Enhet", Column.Kind.NAME),
                                Column.of("Kommentar", Column.Kind.TEXT)),
                            rows)),
                    List.of())));

    assertThat(pdf.texts().stream().filter(text -> text.text().contains("tar plats")))
        .extracting(DrawnText::page)
        .hasSizeGreaterThan(10)
        .containsOnly(3);
  }

  private static TableRow row(String name, String words) {
    return new TableRow.Line(List.of(new Cell.Words(name), new Cell.Words(words)), false, "");
  }

  @Test
  void figures_in_a_column_stand_on_their_decimal_sign() throws IOException {
    DrawnPdf pdf =
        new DrawnPdf(
            PdfRendererTests.render(Reports.report(List.of(Reports.figures("Tal")), List.of())));

    List<Float> decimals =
        pdf.texts().stream()
            .filter(text -> text.text().startsWith(",25"))
            .map(DrawnText::x)
            .distinct()
            .toList();

    assertThat(decimals).hasSize(1);
  }

  @Test
  void headings_are_read_once_but_drawn_on_every_page() throws IOException {
    DrawnPdf pdf = new DrawnPdf(PdfRendererTests.render(Reports.ofPages(5)));

    List<DrawnText> headings =
        pdf.texts().stream().filter(text -> text.text().equals("Enhet")).toList();

    assertThat(headings).hasSizeGreaterThan(2);
    assertThat(headings).extracting(DrawnText::page).doesNotHaveDuplicates();
    assertThat(headings.stream().filter(text -> text.mark() >= 0)).hasSize(1);
  }

  @Test
  void no_row_is_divided_over_pages() throws IOException {
    DrawnPdf pdf = new DrawnPdf(PdfRendererTests.render(Reports.ofPages(5)));

    List<DrawnPdf.Element> rows = pdf.document().all("TBody").getFirst().all("TR");

    assertThat(rows.stream().filter(row -> row.children().size() > 1))
        .allSatisfy(
            row ->
                assertThat(row.children().getFirst().text())
                    .matches("Enheten för öron-, näs- och halssjukvård nummer \\d+"));
    assertThat(pdf.texts().stream().filter(text -> text.text().endsWith("halssjukvård ")))
        .allSatisfy(
            first ->
                assertThat(pdf.texts().get(pdf.texts().indexOf(first) + 1).page())
                    .isEqualTo(first.page()));
  }

  @Test
  void a_row_that_is_higher_than_a_page_goes_on_on_the_next() throws IOException {
    String sentence = "En kommentar som aldrig tar slut. ";
    Block.Table table =
        new Block.Table(
            "Kommentarer",
            List.of(Column.of("Enhet", Column.Kind.NAME), Column.of("Kommentar", Column.Kind.TEXT)),
            List.of(
                new TableRow.Line(
                    List.of(new Cell.Words("Kirurgi"), new Cell.Words(sentence.repeat(400))),
                    false,
                    "")));

    DrawnPdf pdf = new DrawnPdf(PdfRendererTests.render(Reports.report(List.of(table), List.of())));

    assertThat(pdf.document().all("TD").getFirst().text()).isEqualTo(sentence.repeat(400));
    assertThat(pdf.pages()).isGreaterThan(4);
    assertThat(pdf.texts()).allSatisfy(text -> assertThat(text.y()).isGreaterThan(30));
  }

  private static Block.Table table(String name, int figures) {
    List<Column> columns = new ArrayList<>(List.of(Column.of("Enhet", Column.Kind.NAME)));
    IntStream.range(0, figures)
        .forEach(i -> columns.add(Column.of("Rubrik " + (2000 + i), Column.Kind.FIGURE)));
    List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(name)));
    IntStream.range(0, figures).forEach(i -> cells.add(Reports.figure(1234)));
    return new Block.Table("Tal", columns, List.of(new TableRow.Line(cells, false, "")));
  }
}
