package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.agreement.MinimumLevelStatus.FULFILLED;
import static se.bokslut.agreement.MinimumLevelStatus.NOT_APPLICABLE;
import static se.bokslut.agreement.MinimumLevelStatus.NOT_FULFILLED;
import static se.bokslut.agreement.MinimumLevelStatus.NOT_REPORTED;
import static se.bokslut.report.FollowUps.YEAR;
import static se.bokslut.report.template.ReportParts.blocks;
import static se.bokslut.report.template.ReportParts.chapter;
import static se.bokslut.report.template.ReportParts.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.platform.Definitions;
import se.bokslut.report.FollowUps;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;
import se.bokslut.report.view.Issue;

/** Minimum levels in reports: the map, the years of the window, a unit's own and the state's. */
class MinimumLevelTests {

  private final FollowUps followUps =
      FollowUps.withHospital()
          .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
          .unit("U1", "Kirurgi")
          .unit("U2", "Ögonsjukvård");

  MinimumLevelTests() {
    for (int year = YEAR - 2; year <= YEAR; year++) {
      followUps.level(year, "F1", "Docent", "En docent.").level(year, "X1", "Okänd", null);
      followUps.verdict(year, "U1", "F1", FULFILLED, MinimumLevelSource.BOTH, "J");
    }
    followUps
        .level(YEAR, "F6", "Doktorand", "En doktorand.")
        .verdict(YEAR - 1, "U2", "F1", NOT_FULFILLED, MinimumLevelSource.DATA, null)
        .verdict(YEAR, "U2", "F1", NOT_APPLICABLE, MinimumLevelSource.ANSWER, "ET")
        .verdict(YEAR, "U2", "F6", NOT_REPORTED, null, null);
  }

  @Test
  void are_mapped_unit_by_unit_with_an_empty_cell_where_no_verdict_is_shown() {
    Block.HeatMap map = maps(regional(Medium.PDF)).getFirst();

    assertThat(map.columns())
        .containsExactly(
            new HeatColumn("Forskning", "F1", "Docent"),
            new HeatColumn("Forskning", "F6", "Doktorand"));
    assertThat(map.groups())
        .containsExactly(
            new HeatGroup(
                "Akademiska sjukhuset",
                List.of(
                    new HeatGroup.Row("Kirurgi", List.of(new Cell.Level(FULFILLED), Cell.EMPTY)),
                    new HeatGroup.Row(
                        "Ögonsjukvård",
                        List.of(new Cell.Level(NOT_APPLICABLE), new Cell.Level(NOT_REPORTED))))));
  }

  @Test
  void are_counted_by_the_years_of_the_window_without_those_to_which_they_do_not_apply() {
    Block.HeatMap map = maps(regional(Medium.PDF)).getLast();

    assertThat(map.title()).isEqualTo("Uppfyllda år 2022–2025");
    assertThat(map.groups().getFirst().rows())
        .extracting(HeatGroup.Row::cells)
        .containsExactly(
            List.of(new Cell.Years(3, 3), new Cell.Years(0, 0)),
            List.of(new Cell.Years(0, 1), new Cell.Years(0, 1)));
  }

  @Test
  void stand_year_by_year_beside_each_other() {
    Chapter chapter = regional(Medium.XLSX);

    assertThat(texts(chapter))
        .anyMatch(
            text ->
                text.startsWith(
                    "Nivåerna utvärderas nationellt för fyra år i taget: nu 2022–2025, som avslutas med 2025."));
    assertThat(row(chapter, "Andel av enheterna", "F1 Docent"))
        .containsExactly(
            "F1 Docent",
            "Forskning",
            "–",
            "1",
            "1",
            "1",
            "–",
            "100\u00A0%",
            "50\u00A0%",
            "100\u00A0%",
            "1");
  }

  @Test
  void of_a_unit_are_told_with_their_text_source_and_answer() {
    Chapter chapter = prov("<@nivåer.enhetens report.units[1]/>", Medium.PDF);

    assertThat(texts(chapter)).contains("Ingen av de två miniminivåerna är uppfylld.");
    Block.Table table = blocks(chapter, Block.Table.class).getFirst();
    assertThat(table.rows().getFirst()).isEqualTo(new TableRow.GroupHeading("Forskning"));
    TableRow.Line docent = (TableRow.Line) table.rows().get(1);
    assertThat(docent.cells())
        .extracting(SwedishText::of)
        .containsExactly("F1 Docent", "–", "", "■ ej uppfylld", "ET ej tillämplig", "0\u00A0%");
    assertThat(docent.remark())
        .isEqualTo("En docent. Svar 2025: ej tillämplig. Källa: självskattning.");
  }

  @Test
  void of_a_unit_have_columns_of_their_own_in_a_workbook() {
    Chapter chapter = prov("<@nivåer.enhetens report.units[0]/>", Medium.XLSX);

    assertThat(row(chapter, "Miniminivåer, Kirurgi", "F1 Docent"))
        .containsExactly(
            "F1 Docent",
            "Forskning",
            "En docent.",
            "–",
            "● uppfylld",
            "● uppfylld",
            "● uppfylld",
            "100\u00A0%",
            "båda",
            "ja");
    assertThat(texts(chapter)).contains("En av två miniminivåer är uppfylld 2025.");
  }

  @Test
  void of_a_unit_are_told_to_the_public_without_its_answers() {
    followUps.verdict("U1", "F6", NOT_FULFILLED, MinimumLevelSource.CONFLICT, "J");
    Issue open = Shipped.open(followUps.make());
    Chapter unit = prov("<@nivåer.enhetens report.units[0]/>", open, Medium.XLSX);
    Chapter region = chapter(Shipped.report(open, "region-03", Medium.PDF), 2);

    assertThat(row(unit, "Miniminivåer, Kirurgi", "F1 Docent")).endsWith("100\u00A0%", "båda");
    assertThat(texts(region))
        .noneMatch(text -> text.contains("motsäg"))
        .noneMatch(text -> text.contains("Svar"));
    assertThat(blocks(region, Block.Table.class))
        .extracting(Block.Table::title)
        .noneMatch(title -> title.contains("motsäger"));
  }

  @Test
  void for_the_state_are_counted_by_status_year_by_year() {
    Chapter chapter = prov("<@nivåer.för_staten/>", Medium.PDF);

    Block.Table table = blocks(chapter, Block.Table.class).getFirst();
    assertThat(table.rows().getFirst()).isEqualTo(new TableRow.GroupHeading("F1 Docent"));
    assertThat(row(chapter, "Miniminivåerna år för år", "F1 · 2022"))
        .containsExactly("F1 · 2022", "–", "–", "–", "–", "–");
    assertThat(row(chapter, "Miniminivåerna år för år", "F1 · 2024"))
        .containsExactly("F1 · 2024", "1", "1", "0", "0", "50\u00A0%");
  }

  @Test
  void are_not_mapped_where_no_unit_can_be_assessed() {
    FollowUps none =
        FollowUps.withHospital()
            .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
            .level("F1", "Docent", "En docent.");

    assertThat(maps(chapter(Shipped.region(none.make(), Medium.PDF), 2))).isEmpty();
  }

  private static List<Block.HeatMap> maps(Chapter chapter) {
    return blocks(chapter, Block.HeatMap.class);
  }

  private Chapter regional(Medium medium) {
    return chapter(Shipped.region(followUps.make(), medium), 2);
  }

  private Chapter prov(String content, Medium medium) {
    return prov(content, Shipped.draft(followUps.make()), medium);
  }

  private static Chapter prov(String content, Issue issue, Medium medium) {
    return new ReportTemplates(Shipped.with("prov/rapport.ftlx", report(content)))
        .make("prov", Shipped.material(issue, "region-03", Shipped.NO_ROWS), medium)
        .chapters()
        .getFirst();
  }

  private static List<String> row(Chapter chapter, String title, String name) {
    return blocks(chapter, Block.Table.class).stream()
        .filter(table -> table.title().startsWith(title))
        .flatMap(table -> table.rows().stream())
        .filter(TableRow.Line.class::isInstance)
        .map(row -> ((TableRow.Line) row).cells().stream().map(SwedishText::of).toList())
        .filter(cells -> cells.getFirst().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String report(String content) {
    return """
        <#import "/gemensamt/miniminivaer.ftlx" as nivåer>
        <report>
        <cover date="${report.cutOffDate}">
        <title>Prov</title><subtitle>Prov</subtitle><description>Prov</description>
        </cover>
        <running><head>Prov</head><foot>Prov</foot><page>Sida <number/> av <count/></page></running>
        <chapter number="0" id="prov" sheet="Prov">
        <title>Prov</title><summary>Prov</summary>
        %s
        </chapter>
        </report>
        """
        .formatted(content);
  }
}
