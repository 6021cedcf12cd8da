package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.platform.Definitions;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUps;
import se.bokslut.report.ReportState;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Origin;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.TableRow;
import se.bokslut.report.template.Medium;
import se.bokslut.report.template.Shipped;
import se.bokslut.report.view.Issue;
import se.bokslut.report.view.PlannedReport;
import se.bokslut.report.view.ReportSet;

/** Every type of report, of two small regions with an agreement more. */
class EveryReportTests {

  private static final Issue REVISION =
      Issue.internal(twoRegions(), new ReportState.Revision(2), Optional.of("ALF 2026-17"));

  private static FollowUp twoRegions() {
    return FollowUps.withHospital()
        .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
        .unit("U1", "Kirurgi")
        .unit("U2", "Ögonsjukvård")
        .region("12", "Region Skåne")
        .nation()
        .figure(2025, "U1", "publications", "3")
        .figure(2025, "03", "publications", "3", 1, 2)
        .figure(2025, "12", "publications", "5")
        .figure(2025, "SE", "publications", "8", 1, 2)
        .alf(2025, "FORSKNING", "30000000", "10000000", "20000000")
        .figure(2025, "03", "alf-balance", "0")
        .alf(2024, "FORSKNING", "29000000", "10000000", "18000000")
        .target("U1", "publications", "≥", "4", TargetStatus.MISSED)
        .target("03", "publications", "≥", "2", TargetStatus.MET)
        .measure("Samverkansavtalet", "Kunskap", "03", "external-grants")
        .figure(2025, "03", "external-grants", "7000000")
        .finding("2025/publikationer.xlsx", 7, "error", "unknown-word", "x", "U1")
        .make();
  }

  static List<String> names() {
    return planned().stream().map(PlannedReport::name).toList();
  }

  private static List<PlannedReport> planned() {
    return new ReportSet(REVISION, Shipped.NO_ROWS).reports();
  }

  private static DrawnPdf pdf(String name) throws IOException {
    return new DrawnPdf(PdfRendererTests.render(Shipped.report(REVISION, name, Medium.PDF)));
  }

  @Test
  void the_receivers_of_the_specification_get_one_each() {
    assertThat(names())
        .containsExactly(
            "region-03",
            "staten-03",
            "enhet-U1",
            "enhet-U2",
            "region-12",
            "staten-12",
            "avtal-regionalt-alf-avtal",
            "avtal-samverkansavtalet",
            "riket");
  }

  @ParameterizedTest
  @MethodSource("names")
  void is_accessible_and_archivable(String name) throws Exception {
    byte[] pdf = PdfRendererTests.render(Shipped.report(REVISION, name, Medium.PDF));

    assertThat(Conformance.violations(pdf, "ua1")).isEmpty();
    assertThat(Conformance.violations(pdf, "2a")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void says_its_state_and_edition_on_every_page(String name) throws IOException {
    DrawnPdf pdf = pdf(name);

    for (int page = 1; page <= pdf.pages(); page++) {
      assertThat(pdf.page(page)).contains("Fastställd, revision 2, intern utgåva");
    }
    assertThat(pdf.page(1)).contains("Diarienummer | ALF 2026-17");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shows_the_same_figures_in_both_media(String name) {
    Map<Origin, Set<Cell>> pages = figures(Shipped.report(REVISION, name, Medium.PDF));
    Map<Origin, Set<Cell>> workbook = figures(Shipped.report(REVISION, name, Medium.XLSX));

    assertThat(workbook).containsAllEntriesOf(pages);
  }

  /** The reporting year's figures in tables, by what they are of. */
  private static Map<Origin, Set<Cell>> figures(Report report) {
    Map<Origin, Set<Cell>> figures = new HashMap<>();
    for (Chapter chapter : report.chapters()) {
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Table table) {
          table.rows().forEach(row -> add(row, figures));
        }
      }
    }
    return figures;
  }

  private static void add(TableRow row, Map<Origin, Set<Cell>> figures) {
    if (row instanceof TableRow.Line line) {
      for (Cell cell : line.cells()) {
        if (cell instanceof Cell.Figure figure) {
          figure
              .origin()
              .ifPresent(
                  origin -> figures.computeIfAbsent(origin, of -> new HashSet<>()).add(cell));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void has_the_same_bytes_every_time(String name) throws IOException {
    assertThat(PdfRendererTests.render(Shipped.report(REVISION, name, Medium.PDF)))
        .isEqualTo(PdfRendererTests.render(Shipped.report(REVISION, name, Medium.PDF)));
  }

  @Test
  void each_annex_to_the_state_says_who_sends_it_to_whom() throws IOException {
    DrawnPdf pdf = pdf("staten-03");

    for (String annex : List.of("1 ALF-redovisning", "2 Miniminivåer", "3 Forskningens resultat")) {
      assertThat(pages(pdf))
          .anySatisfy(
              page ->
                  assertThat(page)
                      .contains("\n" + annex)
                      .contains("Avsändare | Region Uppsala")
                      .contains("Mottagare | ")
                      .contains("Läge | Fastställd, revision 2, intern utgåva"));
    }
  }

  @Test
  void alf_money_is_accounted_by_purpose_and_type_with_its_balance() throws IOException {
    assertThat(String.join("\n", pages(pdf("staten-03"))))
        .contains("Forskning | 30\u00A0000 | 10\u00A0000 | 20\u00A0000 | – | 30\u00A0000 | 0")
        .contains("Skillnad | – | – | – | 1\u00A0000 | 0");
  }

  @Test
  void a_unit_stands_beside_its_region_with_its_findings() throws IOException {
    String unit = String.join("\n", pages(pdf("enhet-U1")));

    assertThat(unit)
        .contains("Publikationer | – | – | – | – | 3 | – | 3 |")
        .contains("2025/publikationer.xlsx")
        .contains("Värdet går inte. Rätta det.");
    assertThat(String.join("\n", pages(pdf("enhet-U2")))).doesNotContain("Värdet går inte.");
  }

  @Test
  void an_agreement_shows_targets_and_values_without_targets_by_focus_area() throws IOException {
    assertThat(String.join("\n", pages(pdf("avtal-regionalt-alf-avtal"))))
        .contains("Ett av två mål är uppfyllt.")
        .contains("Forskning: mål och utfall 2025");
    assertThat(String.join("\n", pages(pdf("avtal-samverkansavtalet"))))
        .contains("Kunskap: mätvärden utan mål 2025")
        .contains("7\u00A0000");
  }

  @Test
  void the_nation_stands_below_its_regions_and_is_not_their_sum() throws IOException {
    assertThat(String.join("\n", pages(pdf("riket"))))
        .contains("Region Skåne | – | – | – | – | 5")
        .contains("Riket | – | – | – | – | 8")
        .contains("Rikets tal är inte summan av regionernas");
  }

  private static List<String> pages(DrawnPdf pdf) {
    return IntStream.rangeClosed(1, pdf.pages()).mapToObj(pdf::page).toList();
  }
}
