package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.report.FollowUps.REGION;
import static se.bokslut.report.FollowUps.YEAR;
import static se.bokslut.report.template.ReportParts.blocks;
import static se.bokslut.report.template.ReportParts.chapter;
import static se.bokslut.report.template.ReportParts.texts;

import org.junit.jupiter.api.Test;
import se.bokslut.agreement.CommentSubject;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.platform.Definitions;
import se.bokslut.report.FollowUps;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/** The region report as the PDF shows it, with the indicators that are shipped. */
class PagesTests {

  private final FollowUps followUps =
      FollowUps.withHospital()
          .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
          .unit("U1", "Kirurgi")
          .unit("U2", "Ögonsjukvård");

  @Test
  void is_made_when_nothing_was_delivered() {
    Report report = report();

    assertThat(report.chapters())
        .extracting(Chapter::number)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(report.chapters()).allMatch(chapter -> chapter.lists().isEmpty());
    assertThat(texts(chapter(report, 1)))
        .containsExactly("Region Uppsala 2025: Inga mål är satta.");
  }

  @Test
  void begins_with_sentence_tiles_and_signals() {
    followUps
        .figure(YEAR, REGION, "publications", "14")
        .figure(YEAR - 1, REGION, "publications", "10")
        .target(REGION, "publications", "≥", "15", TargetStatus.MISSED)
        .target("U1", "publications", "≥", "15", TargetStatus.UNKNOWN);

    Chapter summary = chapter(report(), 1);

    assertThat(texts(summary))
        .containsExactly(
            "Region Uppsala 2025: Det enda målet är inte uppfyllt.",
            "Enheternas mål: Det enda målet kan inte bedömas, eftersom underlag saknas. Se kapitel 7, Enheter A–Ö.");
    Block.Tiles tiles = blocks(summary, Block.Tiles.class).getFirst();
    assertThat(tiles.tiles()).hasSize(6);
    assertThat(tiles.tiles().getFirst().change()).isEqualTo("+4 sedan 2024");
    assertThat(tiles.tiles().getFirst().unit()).isEqualTo("antal");
    Block.Table signals = blocks(summary, Block.Table.class).getFirst();
    assertThat(signals.rows().getFirst()).isEqualTo(new TableRow.GroupHeading("Forskning"));
    TableRow.Line line = (TableRow.Line) signals.rows().getLast();
    assertThat(line.cells())
        .extracting(SwedishText::of)
        .containsExactly(
            "Publikationer",
            "minst\u00A015",
            "14",
            "\u22121",
            "2021: –; 2022: –; 2023: –; 2024: 10; 2025: 14",
            "■ ej uppfyllt");
    assertThat(line.remark()).isEqualTo("+4 sedan 2024. Kommentar saknas.");
    assertThat(blocks(summary, Block.BulletChart.class).getFirst().alternative())
        .isEqualTo("Publikationer: utfall 14, mål minst\u00A015, ■ ej uppfyllt.");
  }

  @Test
  void draws_the_trends_of_what_was_delivered_beside_their_table() {
    followUps
        .figure(YEAR - 1, REGION, "publications", "1234")
        .target(REGION, "publications", "≥", "15", TargetStatus.UNKNOWN)
        .figure(YEAR, REGION, "doctoral-students-women-share", "0.6")
        .figure(YEAR, REGION, "dissertations", "60");

    Chapter publications = chapter(report(), 3);

    Block.TrendChart chart = blocks(publications, Block.TrendChart.class).getFirst();
    assertThat(chart.courses()).extracting(Course::name).containsExactly("Publikationer");
    assertThat(chart.target().orElseThrow().name()).isEqualTo("Mål");
    assertThat(chart.alternative())
        .isEqualTo(
            "Publikationer: ej redovisat år 2021, ej redovisat år 2022, ej redovisat år 2023,"
                + " 1\u00A0234 år 2024, ej redovisat år 2025.");
    assertThat(blocks(publications, Block.Table.class))
        .extracting(Block.Table::title)
        .containsExactly(
            "Alla indikatorer",
            "Förvaltningar och enheter, 2025 och 2024 (1 av 3)",
            "Förvaltningar och enheter, 2025 och 2024 (2 av 3)",
            "Förvaltningar och enheter, 2025 och 2024 (3 av 3)");
    assertThat(blocks(publications, Block.Table.class).subList(1, 4))
        .extracting(table -> table.columns().size())
        .containsExactly(5, 5, 7);
    assertThat(blocks(chapter(report(), 4), Block.Pair.class)).hasSize(1);
    assertThat(blocks(chapter(report(), 6), Block.TrendChart.class)).isEmpty();
  }

  @Test
  void gives_every_unit_a_page() {
    followUps
        .figure(YEAR, "U1", "publications", "3")
        .target("U1", "publications", "≥", "3", TargetStatus.MET);

    Chapter units = chapter(report(), 7);

    assertThat(blocks(units, Block.PageBreak.class)).hasSize(2);
    assertThat(blocks(units, Block.Heading.class))
        .containsExactly(
            new Block.Heading(2, "enhet-U1", "Kirurgi"),
            new Block.Heading(2, "enhet-U2", "Ögonsjukvård"));
    assertThat(texts(units))
        .containsExactly(
            "Två enheter redovisas i bokstavsordning.",
            "Enheten hör till Akademiska sjukhuset. Det enda målet är uppfyllt. Enheten har lämnat underlag om publikationer för 2025. Underlag saknas om doktorander, disputationer och anslag.",
            "Enheten hör till Akademiska sjukhuset. Inga mål är satta för enheten. Enheten har inte lämnat något underlag för 2025.");
    assertThat(blocks(units, Block.Contents.class)).hasSize(1);
    assertThat(blocks(units, Block.TrendChart.class)).isEmpty();
  }

  @Test
  void says_at_a_units_figure_how_its_target_went_and_what_is_aimed_at() {
    followUps
        .figure(YEAR, "U1", "publications", "3")
        .target("U1", "publications", "≥", "4", TargetStatus.MISSED)
        .plan(YEAR + 1, "U1", "publications", "5")
        .plan(YEAR + 2, "U1", "publications", "6")
        .comment("U1", CommentSubject.Kind.LEVEL, "F1", "Docenten har slutat");

    Chapter units = chapter(report(), 7);

    assertThat(blocks(units, Block.Table.class).getFirst().rows())
        .extracting(row -> ((TableRow.Line) row).remark())
        .contains(
            "■ ej uppfyllt: mål minst\u00A04 (Forskning), avvikelse \u22121. Kommentar saknas."
                + " Mål framåt: minst\u00A05 2026 och minst\u00A06 2027.");
    assertThat(blocks(units, Block.Note.class))
        .extracting(note -> note.text().text())
        .contains("Miniminivå F1: Docenten har slutat.");
  }

  @Test
  void a_share_in_a_tile_needs_no_word_for_its_unit() {
    String summary = "region/1-sammanfattning.ftlx";
    String text = Shipped.folder().texts().getOrDefault(summary, "");
    TemplateFolder folder =
        Shipped.with(
            summary, text.replace("[\"publications\",", "[\"doctoral-students-women-share\","));

    Report report =
        new ReportTemplates(folder).make("region", Shipped.material(followUps.make()), Medium.PDF);

    Block.Tiles tiles = blocks(chapter(report, 1), Block.Tiles.class).getFirst();
    assertThat(tiles.tiles().getFirst().name()).isEqualTo("Andel kvinnor bland doktorander");
    assertThat(tiles.tiles().getFirst().unit()).isEmpty();
  }

  @Test
  void prints_every_definition() {
    Block.Table definitions = blocks(chapter(report(), 9), Block.Table.class).getLast();

    assertThat(definitions.rows()).hasSize(Definitions.indicators().indicators().size());
    assertThat(definitions.rows())
        .anyMatch(
            row ->
                SwedishText.of(((TableRow.Line) row).cells().getLast())
                    .endsWith(" Mått: antal. Högre är bättre. Medelvärde över 3 år."));
  }

  private Report report() {
    return Shipped.region(followUps.make(), Medium.PDF);
  }
}
