package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.Tile;

class PdfRendererTests {

  @Test
  void draws_every_kind_of_block_page_by_page() throws IOException {
    DrawnPdf pdf = new DrawnPdf(render(Reports.everyBlock()));

    assertThat(pages(pdf)).isEqualTo(golden("every-block-pages.txt"));
  }

  /** The text of all pages. */
  static String pages(DrawnPdf pdf) {
    return IntStream.rangeClosed(1, pdf.pages())
        .mapToObj(page -> "== " + page + "\n" + pdf.page(page) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void tells_a_screen_reader_what_everything_is() throws IOException {
    DrawnPdf pdf = new DrawnPdf(render(Reports.everyBlock()));

    assertThat(outline(pdf.document(), "")).isEqualTo(golden("every-block-structure.txt"));
  }

  @Test
  void is_read_in_the_order_in_which_it_stands() throws IOException {
    DrawnPdf pdf = new DrawnPdf(render(Reports.everyBlock()));

    assertThat(pdf.readingOrder()).isEqualTo(pdf.drawingOrder());
  }

  @Test
  void the_same_report_gives_the_same_bytes() throws IOException {
    assertThat(render(Reports.everyBlock())).isEqualTo(render(Reports.everyBlock()));
  }

  @Test
  void reports_that_are_drawn_at_once_do_not_disturb_each_other() throws Exception {
    byte[] alone = render(Reports.everyBlock());
    List<Future<byte[]>> drawn = new ArrayList<>();

    try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 24; i++) {
        drawn.add(executor.submit(() -> render(Reports.everyBlock())));
      }
    }

    for (Future<byte[]> each : drawn) {
      assertThat(each.get()).isEqualTo(alone);
    }
  }

  @Test
  void another_report_gives_another_identity() throws IOException {
    Report one = report("Ett.");
    Report other = report("Två.");

    assertThat(identity(render(one))).isNotEqualTo(identity(render(other)));
  }

  @Test
  void a_character_that_cannot_be_drawn_fails_and_is_named() {
    assertThatThrownBy(() -> render(report("Fil: 漢.xlsx")))
        .isInstanceOf(UndrawableCharacterException.class)
        .hasMessage(
            "Tecknet 漢 (U+6F22) i texten ”漢.xlsx” finns inte i rapportens typsnitt. Ersätt"
                + " tecknet i mallen, filnamnet eller underlaget och kör igen.");
  }

  @Test
  void signs_of_science_are_drawn_with_the_second_typeface() throws IOException {
    DrawnPdf pdf = new DrawnPdf(render(report("CD8⁺ T-celler, β → ∞, a\u030A som å")));

    assertThat(pdf.page(2)).contains("⁺").contains("∞").contains("å som å".substring(2));
    assertThat(pdf.document().allText()).contains("CD8⁺ T-celler, β → ∞, å som å");
  }

  @Test
  void heads_feet_and_repeated_headings_are_told_from_other_decoration() throws IOException {
    DrawnPdf pdf = new DrawnPdf(render(Reports.ofPages(4)));

    assertThat(pdf.decorations(1)).containsExactly("/Layout", "/Pagination/Footer");
    assertThat(pdf.decorations(3))
        .containsExactly("/Layout", "/Pagination", "/Pagination/Footer", "/Pagination/Header");
  }

  @Test
  void tiles_make_room_for_long_words() throws IOException {
    Tile tile =
        new Tile(
            "Forskarutbildade per 100 000 invånare",
            "antal per 100 000 invånare",
            Reports.figure(123456789),
            "+123 456 789 procentenheter sedan redovisningsåret 2024",
            new Cell.Series(Reports.YEARS, Collections.nCopies(5, Cell.NOT_DELIVERED)));

    DrawnPdf pdf =
        new DrawnPdf(
            render(Reports.report(List.of(new Block.Tiles(List.of(tile, tile))), List.of())));

    assertThat(pdf.document().all("Figure")).isEmpty();
    float second =
        pdf.texts().stream()
            .filter(text -> text.text().startsWith("Forskarutbildade"))
            .map(DrawnText::x)
            .max(Float::compare)
            .orElseThrow();
    Setting setting = new Setting(new Typefaces());
    for (DrawnText text : pdf.texts()) {
      if (text.page() == 2 && text.mark() > 0 && text.x() < second) {
        TextStyle style = text.size() > 15 ? TextStyle.KEY_FIGURE : TextStyle.SMALL;
        assertThat(text.x() + setting.width(text.text().strip(), style)).isLessThan(second);
      }
    }
  }

  @Test
  void no_bar_of_a_long_chart_runs_off_the_paper() throws IOException {
    Block.BulletChart chart = Reports.bullets();
    Block.BulletChart longer =
        new Block.BulletChart(
            chart.title(),
            chart.alternative(),
            chart.scale(),
            Collections.nCopies(45, chart.bars().getFirst()));

    DrawnPdf pdf = new DrawnPdf(render(Reports.report(List.of(longer), List.of())));

    assertThat(pdf.texts().stream().filter(text -> text.text().equals("Publikationer")))
        .hasSize(45);
    assertThat(pdf.texts()).allSatisfy(text -> assertThat(text.y()).isGreaterThan(30));
  }

  @Test
  void bookmarks_lead_to_chapters_and_their_sections() throws IOException {
    try (PdfReader reader = new PdfReader(render(Reports.everyBlock()))) {
      String bookmarks = SimpleBookmark.getBookmarkList(reader).toString();

      assertThat(bookmarks)
          .contains("Title=1 Sammanfattning")
          .contains("Title=Ett avsnitt")
          .contains("Title=Öron-, näs- och halssjukvård");
    }
  }

  @Test
  void a_link_that_leads_nowhere_fails() {
    Report report =
        Reports.report(
            List.of(
                new Block.Paragraph(
                    new Prose(List.of(new Prose.Reference("ingenstans", "kapitel 12"))))),
            List.of());

    assertThatThrownBy(() -> render(report))
        .hasMessageContaining("a link leads nowhere: ingenstans");
  }

  @Test
  void contents_name_the_page_on_which_each_chapter_stands() throws IOException {
    DrawnPdf pdf = new DrawnPdf(render(Reports.everyBlock()));

    String page =
        pdf.page(1).lines().filter(line -> line.startsWith("7 Enheter")).findFirst().orElseThrow();
    int number = Integer.parseInt(page.substring(page.lastIndexOf(' ') + 1));

    assertThat(pdf.page(number)).contains("7 Enheter A–Ö");
  }

  private static Report report(String text) {
    return Reports.report(List.of(new Block.Paragraph(Prose.of(text))), List.of());
  }

  private static String identity(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return text.substring(text.lastIndexOf("/ID"), text.lastIndexOf("startxref"));
  }

  static byte[] render(Report report) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new PdfRenderer().render(report, stream);
    return stream.toByteArray();
  }

  private static String outline(DrawnPdf.Element element, String indent) {
    String attributes =
        element.attributes().entrySet().stream()
            .filter(attribute -> !List.of("O", "BBox", "Placement").contains(attribute.getKey()))
            .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue())
            .collect(Collectors.joining());
    return indent
        + element.type()
        + attributes
        + (element.text().isEmpty() ? "" : ": " + element.text().strip())
        + "\n"
        + element.children().stream()
            .map(child -> outline(child, indent + "  "))
            .collect(Collectors.joining());
  }

  static String golden(String name) throws IOException {
    try (InputStream stream = PdfRendererTests.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
