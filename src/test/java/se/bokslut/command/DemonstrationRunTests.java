package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.recount.PlainRecount;
import se.bokslut.recount.RecountedFigures;
import se.bokslut.report.pdf.Conformance;
import se.bokslut.report.pdf.DrawnPdf;
import se.bokslut.report.pdf.DrawnText;

/** The main job on the demonstration input, as a new user runs it. */
class DemonstrationRunTests {

  private static final Path DEMONSTRATION = Path.of("input");
  private static final int YEAR = 2025;
  private static final String REGION = "2025/utkast/internt/region-03/";

  /** What tells of all files of a tree. */
  private static final List<String> ABOUT_THE_TREE =
      List.of("manifest.json", "SHA256SUMS", "index.html");

  @TempDir static Path folder;
  private static Workplace workplace;
  private static Workplace.Ended ended;

  @BeforeAll
  static void run() throws IOException {
    workplace =
        new Workplace(folder.resolve("first"))
            .making("region", "staten", "avtal", "riket")
            .dropAll(DEMONSTRATION);
    ended = workplace.run("run");
  }

  @Test
  void ends_well_and_renders_the_latest_finished_year() {
    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .contains("87 gäller, 1 dubblett")
        .contains("Anmärkningar: 78 fel")
        .contains("2025/utkast");
    assertThat(Files.isDirectory(workplace.output().resolve("2025/utkast"))).isTrue();
  }

  @Test
  void every_figure_is_that_of_the_plain_recount() throws IOException {
    RecountedFigures recounted =
        PlainRecount.of(workplace.input(), YEAR, RandomRegionsTests.codesByName());

    assertThat(recounted.notRecounted())
        .allMatch(left -> left.matches(".*(README|Läs mig|FoU-|of no recounted kind).*"));
    assertThat(workplace.data(YEAR, "indicator-values.csv"))
        .containsExactlyElementsOf(recounted.indicatorValues());
    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .containsExactlyElementsOf(recounted.targetAssessments());
    assertThat(workplace.data(YEAR, "minimum-levels.csv"))
        .containsExactlyElementsOf(recounted.minimumLevels());
  }

  @Test
  void the_money_of_2022_comes_out_by_source_and_purpose() throws IOException {
    assertThat(workplace.data(YEAR, "indicator-values.csv"))
        .contains(
            "2022,REGION,03,funding-alf-strategiska-satsningar,57000000,,,1,",
            "2022,REGION,03,funding-alf-hyra-och-bibliotek,31000000,,,1,",
            "2022,REGION,03,funding-alf-projektmedel,122000000,,,1,",
            "2022,REGION,03,funding-rufu-klinisk-forskning,125000000,,,1,");
  }

  @Test
  void a_figure_is_the_same_in_the_pdf_the_workbook_and_the_csv() throws IOException {
    DrawnPdf pdf = new DrawnPdf(Files.readAllBytes(report(".pdf")));
    try (WorkbookFigures workbook = new WorkbookFigures(report(".xlsx"))) {
      ShownFigures csv =
          new ShownFigures(
              YEAR,
              names("03"),
              workbook.definitions(),
              workplace.data(YEAR, "indicator-values.csv"),
              workplace.data(YEAR, "target-assessments.csv"));
      Map<ShownFigure, List<String>> inPdf = PdfFigures.of(pdf, "Region Uppsala", YEAR);
      Map<ShownFigure, List<WorkbookFigures.Value>> inWorkbook = workbook.figures("Region Uppsala");

      assertThat(inPdf).hasSizeGreaterThan(3_000);
      assertThat(inPdf).containsOnlyKeys(csv.inPdf().keySet());
      assertThat(inWorkbook).containsOnlyKeys(csv.inWorkbook().keySet());
      csv.inPdf()
          .forEach(
              (figure, value) ->
                  assertThat(inPdf.get(figure)).as("%s", figure).containsOnly(value.text()));
      csv.inWorkbook()
          .forEach(
              (figure, value) ->
                  assertThat(inWorkbook.get(figure))
                      .as("%s", figure)
                      .allSatisfy(cell -> assertSame(cell, value)));
    }
  }

  private static void assertSame(WorkbookFigures.Value cell, CsvFigures.Value value) {
    if (!cell.words().isEmpty()) {
      assertThat(cell.words()).isEqualTo(value.text());
    }
    assertThat(cell.number()).isCloseTo(value.number(), within(new BigDecimal("0.0000001")));
    assertThat(cell.preliminary()).isEqualTo(value.preliminary());
  }

  /** The names of a region's organisations of the year, itself among them, by code. */
  private static Map<String, String> names(String region) {
    Map<String, String> names = new HashMap<>();
    workplace
        .sql()
        .sql("select code, name from organisation_year where year = ? and ? in (code, region_code)")
        .params(YEAR, region)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
    return names;
  }

  private static Path report(String ending) {
    return workplace
        .output()
        .resolve("2025/utkast/internt/region-03/bokslut-2025-region-03" + ending);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void the_pdf_is_accessible_and_archivable(String standard) throws Exception {
    assertThat(Conformance.violations(Files.readAllBytes(report(".pdf")), standard)).isEmpty();
  }

  @Test
  void the_pdf_is_read_in_the_order_in_which_it_stands() throws IOException {
    DrawnPdf pdf = new DrawnPdf(Files.readAllBytes(report(".pdf")));

    assertThat(pdf.readingOrder()).isEqualTo(pdf.drawingOrder());
  }

  @Test
  void each_unit_has_a_page_of_its_own() throws IOException {
    DrawnPdf pdf = new DrawnPdf(Files.readAllBytes(report(".pdf")));
    List<String> headings =
        pdf.document().all("H2").stream().map(DrawnPdf.Element::allText).toList();
    int first = page(pdf, "Akademiska laboratoriet, 2021–2025");
    int last = page(pdf, "Öron-, näs- och halssjukvård, 2021–2025");

    assertThat(headings).contains("Akademiska laboratoriet", "Öron-, näs- och halssjukvård");
    assertThat(last - first).isEqualTo(21);
  }

  @Test
  void no_heading_is_left_alone_at_the_bottom_of_a_page() throws IOException {
    DrawnPdf pdf = new DrawnPdf(Files.readAllBytes(report(".pdf")));
    List<DrawnText> read = pdf.texts().stream().filter(text -> text.mark() >= 0).toList();

    List<DrawnText> headings =
        read.stream().filter(text -> text.page() > 1 && text.size() >= 15).toList();

    assertThat(headings).hasSizeGreaterThan(30);
    assertThat(headings)
        .allSatisfy(
            heading ->
                assertThat(read)
                    .anyMatch(
                        text ->
                            text.page() == heading.page()
                                && text.y() < heading.y()
                                && text.size() < heading.size()));
  }

  private static int page(DrawnPdf pdf, String text) {
    return pdf.texts().stream()
        .filter(drawn -> drawn.text().equals(text))
        .findFirst()
        .orElseThrow()
        .page();
  }

  @Test
  void the_public_tree_has_the_same_files_and_nothing_internal_in_them() throws IOException {
    Path draft = workplace.output().resolve("2025/utkast");
    String internal = PublicTree.everything(draft.resolve("internt"));
    String open = PublicTree.everything(draft.resolve("publikt"));
    List<String> internalWords = internalWords();

    assertThat(PublicTree.names(draft.resolve("publikt")))
        .isEqualTo(PublicTree.names(draft.resolve("internt")));
    assertThat(internalWords).hasSizeGreaterThan(150);
    assertThat(internalWords).allMatch(internal::contains);
    assertThat(internalWords).noneMatch(open::contains);
    assertThat(open).doesNotContain("Kommentar saknas").doesNotContain("kommentar saknas");
    assertThat(PublicTree.parts(publicReport(".xlsx")).get("xl/workbook.xml"))
        .doesNotContain(
            "Underlag", "Anmärkningar", "Avhandlingar", "Kommentarer", "state=\"hidden");
    for (String name : List.of("findings.csv", "deliveries.csv")) {
      assertThat(Files.readAllLines(draft.resolve("publikt/data").resolve(name))).hasSize(1);
    }
  }

  /** What offices have written and named: comments, theses and files. */
  private static List<String> internalWords() {
    return workplace
        .sql()
        .sql(
            """
            select comment from comment_in_force where year = ? and comment <> ''
            union
            select title from defence where year = ? and event = 'DISPUTATION' and title <> ''
            union
            select path from delivery where standing = 'in-force'
            """)
        .params(YEAR, YEAR)
        .query((row, number) -> PublicTree.plain(row.getString(1)))
        .list()
        .stream()
        .toList();
  }

  private static Path publicReport(String ending) {
    return workplace
        .output()
        .resolve("2025/utkast/publikt/region-03/bokslut-2025-region-03" + ending);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doctoral-students",
        "doctoral-students-clinical",
        "doctoral-students-new",
        "half-time-reviews",
        "dissertations",
        "licentiates",
        "research-trained",
        "docents",
        "professors"
      })
  void no_small_count_of_persons_is_public_or_follows_from_a_total(String indicator)
      throws IOException {
    Path draft = workplace.output().resolve("2025/utkast");
    HiddenCounts counts =
        new HiddenCounts(
            Files.readAllLines(draft.resolve("publikt/data/indicator-values.csv")),
            Files.readAllLines(draft.resolve("internt/data/indicator-values.csv")));
    List<String> computed = new ArrayList<>();
    for (int year = YEAR - 4; year <= YEAR; year++) {
      for (var group : groups(year).entrySet()) {
        computed.addAll(counts.computed(year, indicator, group.getKey(), group.getValue()));
      }
    }

    assertThat(counts.shown(indicator)).isEmpty();
    assertThat(counts.hidden(indicator)).isGreaterThan(10);
    assertThat(computed).isEmpty();
  }

  /** The organisations below each other one. */
  private static Map<String, List<String>> groups(int year) {
    Map<String, List<String>> groups = new HashMap<>();
    workplace
        .sql()
        .sql(
            """
            select coalesce(provider_code, region_code, 'SE'), code
            from organisation_year where year = ? and level <> 'NATION'
            """)
        .param(year)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(entry.getKey(), total -> new ArrayList<>())
                    .add(entry.getValue()));
    return groups;
  }

  @Test
  void a_public_figure_is_the_same_in_the_pdf_the_workbook_and_the_csv() throws IOException {
    DrawnPdf pdf = new DrawnPdf(Files.readAllBytes(publicReport(".pdf")));
    Map<ShownFigure, List<String>> inPdf = PdfFigures.of(pdf, "Region Uppsala", YEAR);
    try (WorkbookFigures workbook = new WorkbookFigures(publicReport(".xlsx"))) {
      Map<ShownFigure, List<WorkbookFigures.Value>> inWorkbook = workbook.figures("Region Uppsala");

      assertThat(inPdf.values()).anyMatch(texts -> texts.contains("<5"));
      inWorkbook.forEach(
          (figure, values) ->
              assertThat(values)
                  .as("%s", figure)
                  .allSatisfy(value -> assertAsHidden(value, inPdf.get(figure))));
    }
  }

  /** What is hidden in one is hidden in the other; the PDF does not show every figure. */
  private static void assertAsHidden(WorkbookFigures.Value cell, @Nullable List<String> printed) {
    if (printed != null) {
      assertThat(printed.contains("<5")).isEqualTo(cell.words().equals("<5"));
      assertThat(printed.contains("–")).isEqualTo(cell.words().equals("–"));
    }
  }

  @Test
  void the_published_figures_of_2022_come_out() throws IOException {
    assertThat(workplace.data(YEAR, "indicator-values.csv"))
        .contains(
            "2022,REGION,03,publications,1500,,,1742,1",
            "2022,REGION,03,doctoral-students,424,,,818,1",
            "2022,REGION,03,dissertations,70,,,70,1");
  }

  @Test
  void the_intake_job_counts_what_it_read_and_wrote() {
    String counters =
        text(
            """
            select count(*) || ' partitions, ' || sum(read_count) || ' read, '
              || sum(write_count) || ' written, ' || sum(filter_count) || ' filtered, '
              || sum(read_skip_count + write_skip_count + process_skip_count) || ' skipped, '
              || sum(rollback_count) || ' rolled back, all completed: '
              || bool_and(status = 'COMPLETED')
            from batch_step_execution where step_name like 'takeInDelivery:%'
            """);
    String rows = text("select sum(rows_read)::text from delivery_sheet");

    assertThat(counters)
        .isEqualTo(
            "88 partitions, %s read, %s written, 0 filtered, 0 skipped, 0 rolled back, all completed: true"
                .formatted(rows, rows));
    assertThat(text("select sum(rows_rejected)::text from delivery_sheet")).isEqualTo("59");
  }

  @Test
  void who_reports_a_publication_bears_what_it_counts_as() {
    String differing =
        text(
            """
            select count(*)::text
            from publication_member m
            join publication p using (publication_id)
            where (m.year, m.publication_type, m.content_type, m.open_access, m.all_authors, m.counted)
              is distinct from
              (p.year, p.publication_type, p.content_type, p.open_access, p.all_authors, p.counted)
            """);

    assertThat(differing).isEqualTo("0");
    assertThat(text("select count(distinct alone)::text from publication_member")).isEqualTo("2");
  }

  private static String text(String sql) {
    return workplace.sql().sql(sql).query(String.class).single();
  }

  @Test
  void each_file_of_the_draft_stands_in_the_manifest_with_its_fingerprint() throws IOException {
    Path draft = workplace.output().resolve("2025/utkast");
    String manifest = Files.readString(draft.resolve("manifest.json"), StandardCharsets.UTF_8);

    try (Stream<Path> files = Files.walk(draft)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(manifest.contains(draft.relativize(file).toString()))
                      .isEqualTo(!file.endsWith("manifest.json") && !file.endsWith("SHA256SUMS")));
    }
    assertThat(manifest).contains("\"basis\"").contains("\"cutOff\"").contains("\"version\"");
  }

  @Test
  void the_start_page_says_who_has_delivered_as_the_figures_do() throws IOException {
    String page =
        Files.readString(workplace.output().resolve("index.html"), StandardCharsets.UTF_8);

    for (Map.Entry<String, String> kind :
        Map.of(
                "Publikationer", "publications",
                "Doktorander", "doctoral-students",
                "Disputationer", "dissertations")
            .entrySet()) {
      List<String> coverage =
          workplace.data(2025, "indicator-values.csv").stream()
              .map(line -> line.split(",", -1))
              .filter(line -> line[0].equals("2025") && line[1].equals("UNIT"))
              .filter(line -> line[3].equals(kind.getValue()))
              .map(line -> line[8])
              .toList();
      assertThat(page)
          .contains(
              "%s <strong>%d av %d</strong> enheter"
                  .formatted(
                      kind.getKey(),
                      coverage.stream().filter("1"::equals).count(),
                      coverage.size()));
    }
  }

  @Test
  void running_again_changes_nothing() throws IOException {
    Map<String, byte[]> files = workplace.files();
    List<String> content = workplace.content();

    Workplace.Ended again = workplace.run("ingest");
    Workplace.Ended rendered = workplace.run("report", "--report", "staten-12");

    assertThat(again.exitStatus()).isZero();
    assertThat(rendered.exitStatus()).isZero();
    assertThat(workplace.content()).isEqualTo(content);
    assertSame(workplace.files(), files);
  }

  @Test
  void the_order_in_which_files_arrive_changes_nothing() throws IOException {
    Workplace other = new Workplace(folder.resolve("late"));
    Map<String, byte[]> all = workplace.files();
    List<Path> dropped = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(DEMONSTRATION)) {
      walk.filter(Files::isRegularFile).sorted(Collections.reverseOrder()).forEach(dropped::add);
    }
    for (List<Path> portion :
        List.of(dropped.subList(0, 25), dropped.subList(25, dropped.size()))) {
      for (Path file : portion) {
        Path target = other.input().resolve(DEMONSTRATION.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
      assertThat(other.run("ingest").exitStatus()).isZero();
    }

    assertThat(other.run("report", "--report", "region-03").exitStatus()).isZero();

    assertThat(withoutPseudonyms(other.content()))
        .isEqualTo(withoutPseudonyms(workplace.content()));
    Map<String, byte[]> files = other.files();
    files.keySet().removeIf(name -> ABOUT_THE_TREE.stream().anyMatch(name::endsWith));
    assertThat(files).hasSizeGreaterThan(60).containsKey(REGION + "bokslut-2025-region-03.pdf");
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(all.get(name)));
  }

  /** Each workplace has a key of its own. */
  private static List<String> withoutPseudonyms(List<String> content) {
    return content.stream().map(line -> line.replaceAll("[0-9a-f]{64}", "pseudonym")).toList();
  }

  @Test
  void no_identity_number_is_kept_anywhere() throws IOException {
    Set<String> secrets = DemonstrationSecrets.of(DEMONSTRATION);
    assertThat(secrets).hasSizeGreaterThan(2_000);
    String secret = secrets.iterator().next();
    assertThat(DemonstrationSecrets.heldBy("a" + secret + "b", secrets)).contains(secret);

    String kept = workplace.everythingKept();

    assertThat(DemonstrationSecrets.heldBy(kept, secrets)).isEmpty();
  }

  private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
  }
}
