package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.agreement.CommentSubject.Kind.CHAPTER;
import static se.bokslut.agreement.CommentSubject.Kind.INDICATOR;
import static se.bokslut.agreement.MinimumLevelStatus.FULFILLED;
import static se.bokslut.agreement.MinimumLevelStatus.NOT_APPLICABLE;
import static se.bokslut.agreement.MinimumLevelStatus.NOT_FULFILLED;
import static se.bokslut.agreement.MinimumLevelStatus.NOT_REPORTED;
import static se.bokslut.report.FollowUps.REGION;
import static se.bokslut.report.FollowUps.YEAR;
import static se.bokslut.report.template.ReportParts.blocks;
import static se.bokslut.report.template.ReportParts.chapter;
import static se.bokslut.report.template.ReportParts.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.platform.Definitions;
import se.bokslut.report.Cause;
import se.bokslut.report.Change;
import se.bokslut.report.Changes;
import se.bokslut.report.Details;
import se.bokslut.report.FollowUps;
import se.bokslut.report.Statement;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

class RegionReportTests {
  private final FollowUps followUps =
      FollowUps.withHospital()
          .unit("U1", "Kirurgi")
          .unit("U2", "Ögonsjukvård")
          .unit("U3", "Anestesi")
          .unit("U4", "Ätstörningsvård")
          .unit("U5", "Åldersmedicin");

  @Test
  void holds_the_chapters_whose_figures_exist_under_their_numbers() {
    Report report = report();

    assertThat(report.chapters())
        .extracting(chapter -> chapter.number() + " " + chapter.sheet())
        .containsExactly(
            "0 Om rapporten",
            "1 Sammanfattning",
            "3 Publicering",
            "4 Forskarutbildning",
            "6 Ekonomi",
            "7 Enheter",
            "8 Fullständighet",
            "9 Metod");
    assertThat(report.chapters().stream().flatMap(chapter -> chapter.lists().stream()))
        .extracting(ListSheet::sheet)
        .containsExactly("Publikationer", "Anmärkningar", "Underlag", "Definitioner");
  }

  @Test
  void tells_on_the_cover_who_it_is_for_and_from_when() {
    followUps.target(REGION, "publications", "≥", "10", TargetStatus.UNKNOWN);

    Report report = report();

    assertThat(report.cover().title())
        .isEqualTo("Bokslut 2025 för universitetssjukvården i Region Uppsala");
    assertThat(report.cover().facts())
        .contains(
            new Cover.Fact("Avtal", "Regionalt ALF-avtal"),
            new Cover.Fact("Underlag till och med", "15 maj 2026"));
    assertThat(SwedishText.date(report.cover().cutOff())).isEqualTo("15 maj 2026");
  }

  @Test
  void orders_units_with_swedish_letters_last() {
    List<String> names =
        names(table(chapter(report(), 7), "Enheternas tal")).stream().distinct().toList();

    assertThat(names)
        .containsExactly("Anestesi", "Kirurgi", "Åldersmedicin", "Ätstörningsvård", "Ögonsjukvård");
  }

  @Test
  void tells_not_delivered_from_none() {
    followUps.figure(YEAR, "U1", "publications", "0");

    Block.Table table = table(chapter(report(), 3), "Enheter, ");

    assertThat(row(table, "Kirurgi")).containsExactly("Kirurgi", "Akademiska sjukhuset", "0", "–");
    assertThat(row(table, "Anestesi"))
        .containsExactly("Anestesi", "Akademiska sjukhuset", "–", "–");
  }

  @Test
  void stands_providers_above_the_region_and_units_apart_from_both() {
    Chapter chapter = chapter(report(), 3);

    assertThat(names(table(chapter, "Förvaltningar, ")))
        .containsExactly("Akademiska sjukhuset", "Region Uppsala, totalt");
    assertThat(names(table(chapter, "Enheter, "))).hasSize(5).contains("Kirurgi");
  }

  private static List<String> names(Block.Table table) {
    return table.rows().stream()
        .map(row -> SwedishText.of(((TableRow.Line) row).cells().getFirst()))
        .toList();
  }

  @Test
  void marks_figures_below_full_coverage_and_names_who_is_missing() {
    for (String unit : List.of("U1", "U2", "U3")) {
      followUps.figure(YEAR, unit, "publications", "4");
    }
    followUps.figure(YEAR, REGION, "publications", "12", 3, 5);

    Chapter chapter = chapter(report(), 3);

    assertThat(row(table(chapter, "Region Uppsala, 2021–2025"), "Publikationer"))
        .containsExactly("Publikationer", "antal", "–", "–", "–", "–", "12\u00A0(prel.)", "–");
    assertThat(notes(chapter))
        .contains(
            "(prel.) 2025: 3 av 5 enheter har lämnat underlag för ”Publikationer”. Underlag saknas"
                + " från Åldersmedicin och Ätstörningsvård.")
        .anyMatch(note -> note.startsWith("En total är inte summan av sina enheter"));
  }

  @Test
  void shows_money_in_thousands_and_shares_in_points() {
    followUps
        .figure(YEAR, REGION, "external-grants", "1234567.49")
        .figure(YEAR - 1, REGION, "external-grants", "1000000")
        .figure(YEAR, REGION, "doctoral-students-women-share", "0.585")
        .figure(YEAR - 1, REGION, "doctoral-students-women-share", "0.6");

    Report report = report();

    assertThat(row(table(chapter(report, 6), "Region Uppsala,"), "Externa anslag"))
        .containsExactly(
            "Externa anslag", "tkr", "–", "–", "–", "1\u00A0000", "1\u00A0235", "+235");
    assertThat(row(table(chapter(report, 4), "Region Uppsala,"), "Andel kvinnor"))
        .endsWith("60\u00A0%", "59\u00A0%", "\u22121,5\u00A0p.e.");
  }

  @Test
  void shows_a_missed_target_with_its_deviation_trend_and_missing_comment() {
    for (int back = 0; back < 4; back++) {
      followUps.figure(YEAR - back, REGION, "publications", Integer.toString(10 + back), 4, 5);
    }
    followUps.target(REGION, "publications", "≥", "12", TargetStatus.MISSED);

    Chapter chapter = chapter(report(), 1);

    assertThat(texts(chapter))
        .first()
        .isEqualTo("Region Uppsala 2025: Det enda målet är inte uppfyllt.");
    assertThat(row(table(chapter, "Mål för Region Uppsala"), "Publikationer").subList(6, 14))
        .containsExactly(
            "10\u00A0(prel.)",
            "\u22121",
            "\u22122",
            "minst\u00A012",
            "\u22122",
            "■ ej uppfyllt (preliminärt)",
            "Forskning",
            "kommentar saknas");
  }

  @Test
  void puts_every_comment_action_and_responsible_at_the_missed_target() {
    followUps
        .figure(YEAR, REGION, "publications", "10")
        .target(REGION, "publications", "≥", "12", TargetStatus.MISSED)
        .comment(REGION, INDICATOR, "publications", "Färre skrev")
        .action(REGION, "publications", "Två är lediga.", "Rekrytera", LocalDate.of(2026, 9, 30));

    Report report = report();

    assertThat(row(table(chapter(report, 1), "Mål för Region Uppsala"), "Publikationer"))
        .endsWith(
            "Färre skrev. Två är lediga. Åtgärd: Rekrytera. Ansvarig: Verksamhetschefen."
                + " Klart: 30 september 2026.");
    assertThat(texts(chapter(report, 3))).noneMatch(text -> text.contains("Färre skrev"));
  }

  @Test
  void puts_other_comments_at_their_chapter_with_who_says_so() {
    followUps
        .comment(REGION, CHAPTER, "8", "Filerna kom sent.")
        .comment("AS", INDICATOR, "publications", "Ovanligt många översikter.")
        .comment("U1", CHAPTER, "8", "Ny registrator.");

    Report report = report();

    assertThat(texts(chapter(report, 8)))
        .contains("Region Uppsala: Filerna kom sent.")
        .noneMatch(text -> text.contains("registrator"));
    assertThat(texts(chapter(report, 3)))
        .contains("Akademiska sjukhuset, publikationer: Ovanligt många översikter.");
    assertThat(rows(chapter(report, 7).lists().getFirst()))
        .contains(List.of("Kirurgi", "Kapitel 8", "Ny registrator.", "", "", ""))
        .hasSize(3);
  }

  @Test
  void shows_the_targets_of_years_to_come_as_a_path() {
    followUps
        .figure(YEAR, REGION, "publications", "10")
        .target(REGION, "publications", "≥", "12", TargetStatus.MISSED)
        .target(REGION, "external-grants", "≥", "5000", TargetStatus.UNKNOWN)
        .plan(YEAR + 1, REGION, "publications", "13")
        .plan(YEAR + 3, REGION, "publications", "15")
        .plan(YEAR + 3, REGION, "doctoral-fte", "2")
        .plan(YEAR + 1, "U1", "publications", "4");

    Report report = report();
    Block.Table path = table(chapter(report, 1), "Mål framåt för Region Uppsala");

    assertThat(path.columns())
        .extracting(Column::heading)
        .containsExactly(
            "Indikator", "Utfall 2025", "Mål 2025", "Mål 2026", "Mål 2028", "Målområde");
    assertThat(row(path, "Publikationer"))
        .containsExactly(
            "Publikationer", "10", "minst\u00A012", "minst\u00A013", "minst\u00A015", "Forskning");
    assertThat(row(path, "Helårsdoktorander"))
        .containsExactly("Helårsdoktorander", "–", "", "", "minst\u00A02,0", "Forskning");
    assertThat(rows(chapter(report, 7).lists().getFirst()))
        .containsExactly(
            List.of(
                "Kirurgi",
                "Publikationer",
                "Akademiska sjukhuset",
                "–",
                "",
                "minst\u00A04",
                "Forskning"));
  }

  @Test
  void prints_a_successor_with_those_it_replaced_and_says_so() {
    followUps
        .figure(YEAR, "U1", "publications", "9")
        .figure(YEAR - 1, "U1", "publications", "3")
        .inherited(YEAR - 1, "U1", "publications", "7")
        .inherited(YEAR - 2, "U1", "publications", "6");

    Report report = report();
    Block.Table units = table(chapter(report, 3), "Enheter, ");

    assertThat(row(units, "Kirurgi")).containsExactly("Kirurgi", "Akademiska sjukhuset", "9", "7*");
    assertThat(table(chapter(report, 7), "Enheternas tal").rows())
        .filteredOn(TableRow.Line.class::isInstance)
        .extracting(line -> words(((TableRow.Line) line).cells()).subList(0, 10))
        .contains(
            List.of(
                "Kirurgi",
                "Publikationer",
                "Akademiska sjukhuset",
                "antal",
                "–",
                "–",
                "6*",
                "7*",
                "9",
                "+2"));
    assertThat(notes(chapter(report, 3))).anyMatch(note -> note.startsWith("* inkl. föregångare"));
    assertThat(notes(chapter(report, 7))).anyMatch(note -> note.startsWith("* inkl. föregångare"));
    assertThat(notes(chapter(report, 4))).noneMatch(note -> note.startsWith("*"));
  }

  @Test
  void says_the_change_of_key_figures_in_words() {
    followUps
        .figure(YEAR, REGION, "publications", "14")
        .figure(YEAR - 1, REGION, "publications", "10")
        .figure(YEAR, REGION, "external-grants", "5000");

    Block.Table figures = table(chapter(report(), 1), "Nyckeltal");

    assertThat(row(figures, "Publikationer")).endsWith("+4 sedan 2024");
    assertThat(row(figures, "Externa anslag")).endsWith("ej redovisat 2024");
  }

  @Test
  void shows_who_has_delivered_and_what_came_of_it() {
    followUps
        .figure(YEAR, "U1", "publications", "0")
        .sheet("2025/b.xlsx", "publications", 12, 2, "accepted-with-remarks")
        .finding("2025/b.xlsx", 7, "error", "missing-value", "")
        .finding("2025/b.xlsx", 8, "warning", "unknown-word", "artickel");

    Chapter chapter = chapter(report(), 8);

    assertThat(row(table(chapter, "Lämnat underlag"), "Kirurgi"))
        .containsExactly("Kirurgi", "● lämnat", "■ saknas");
    assertThat(row(table(chapter, "Mottagna"), "2025/b.xlsx"))
        .containsExactly(
            "2025/b.xlsx", "Blad1", "Publikationer", "12", "10", "2", "mottagen med anmärkningar");
    assertThat(row(table(chapter, "Anmärkningar"), "Alla anmärkningar"))
        .containsExactly("Alla anmärkningar", "1", "1", "0");
    assertThat(rows(chapter.lists().getFirst()))
        .contains(
            List.of(
                "2025/b.xlsx",
                "Blad1",
                "8",
                "C",
                "Varning",
                "Okänt ord",
                "artickel",
                "Värdet går inte.",
                "Rätta det."));
  }

  @Test
  void says_nothing_of_files_and_findings_in_public() {
    followUps
        .figure(YEAR, "U1", "publications", "0")
        .sheet("2025/b.xlsx", "publications", 12, 2, "accepted-with-remarks")
        .finding("2025/b.xlsx", 7, "error", "missing-value", "");

    for (Medium medium : Medium.values()) {
      Report report = Shipped.report(Shipped.open(followUps.make()), "region-03", medium);
      Chapter chapter = chapter(report, 8);

      assertThat(blocks(chapter, Block.Table.class))
          .extracting(Block.Table::title)
          .containsExactly("Lämnat underlag för 2025");
      assertThat(notes(chapter)).noneMatch(note -> note.contains("Avvisade"));
      assertThat(texts(chapter)).noneMatch(text -> text.contains("nmärkning"));
    }
  }

  @Test
  void shows_what_publications_and_grants_are_made_up_of() {
    Fraction million = Fraction.of(1_000_000);
    followUps
        .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
        .figure(YEAR, REGION, "publications", "5")
        .figure(YEAR, REGION, "external-grants", "3000000")
        .details(
            new Details(
                List.of(
                    new Details.PublicationCount(YEAR, REGION, "review", 1),
                    new Details.PublicationCount(YEAR, REGION, "article", 4),
                    new Details.PublicationCount(YEAR, "12", "letter", 9)),
                List.of(
                    new Details.GrantSum(
                        YEAR, REGION, "external-grants", "NAT", Optional.of("Forte"), million),
                    new Details.GrantSum(
                        YEAR,
                        REGION,
                        "external-grants",
                        "NAT",
                        Optional.of("Vinnova"),
                        million.times(Fraction.of(2)))),
                List.of(new Details.MergedRows(REGION, "publications", 7, 5))));

    assertThat(row(table(chapter(report(), 3), "Publikationer efter typ"), "Artikel"))
        .containsExactly("Artikel", "–", "–", "–", "–", "4", "–");
    assertThat(table(chapter(report(), 3), "Publikationer efter typ").rows()).hasSize(2);
    assertThat(row(table(chapter(report(), 6), "Externa anslag efter klass"), "Nationella"))
        .containsExactly("Nationella", "3\u00A0000", "–", "–", "–", "–", "–");
    assertThat(table(chapter(report(), 6), "Externa anslag efter finansiär").rows())
        .extracting(line -> SwedishText.of(((TableRow.Line) line).cells().getFirst()))
        .containsExactly("Vinnova", "Forte");
    assertThat(row(table(chapter(report(), 8), "Rader om samma sak"), "Publikationer"))
        .containsExactly("Publikationer", "7", "5", "2");
  }

  @Test
  void shows_how_units_stand_on_minimum_levels() {
    followUps
        .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
        .level("F1", "Docent", "En docent.")
        .level("F6", "Doktorand", "En doktorand.")
        .level("X1", "Okänd", null)
        .verdict("U1", "F1", FULFILLED, MinimumLevelSource.BOTH, "J")
        .verdict("U2", "F1", NOT_REPORTED, null, null)
        .verdict("U3", "F1", NOT_APPLICABLE, MinimumLevelSource.ANSWER, "ET")
        .verdict("U2", "F6", NOT_FULFILLED, MinimumLevelSource.CONFLICT, "J");

    Chapter chapter = chapter(report(), 2);

    assertThat(texts(chapter))
        .contains("2 av 3 nivåer definierade. Text saknas för X1; där bedöms ingen enhet.");
    assertThat(row(table(chapter, "Enheterna på varje nivå"), "F1 Docent"))
        .containsExactly("F1 Docent", "Forskning", "1", "0", "1", "1", "50\u00A0%");
    assertThat(row(table(chapter, "Nivåer som inte är uppfyllda"), "F6 Doktorand"))
        .containsExactly("F6 Doktorand", "Ögonsjukvård", "konflikt");
    assertThat(row(table(chapter, "Svar som underlagen motsäger"), "Ögonsjukvård"))
        .containsExactly("Ögonsjukvård", "F6 Doktorand", "ja", "■ ej uppfylld");
  }

  @Test
  void splits_the_alf_accounting_by_purpose() {
    followUps
        .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
        .alf(YEAR - 1, "FORSKNING", "2000000", "500000", "1500000")
        .alf(YEAR, "FORSKNING", "3000000", "1000000", "1500000.5")
        .alf(YEAR, "UTBILDNING", "900499", "0", "900499");

    Block.Table accounts = table(chapter(report(), 6), "ALF-medel efter ändamål");

    assertThat(accounts.columns())
        .extracting(column -> column.group() + " " + column.heading())
        .containsExactly(
            " Post", "Forskning 2025", "Forskning 2024", "Utbildning 2025", "Utbildning 2024");
    assertThat(row(accounts, "Erhållet"))
        .containsExactly("Erhållet", "3\u00A0000", "2\u00A0000", "900", "–");
    assertThat(row(accounts, "Övrig drift")).containsExactly("Övrig drift", "–", "–", "–", "–");
    assertThat(row(accounts, "Skillnad")).containsExactly("Skillnad", "500", "0", "0", "–");
  }

  @Test
  void leaves_abbreviations_in_sentences_as_they_are() {
    followUps
        .indicators(new IndicatorCatalogue(Definitions.indicators().indicators()))
        .comment(REGION, INDICATOR, "alf-cost-premises", "Nya lokaler.");

    assertThat(texts(chapter(report(), 6))).contains("Region Uppsala, ALF, lokaler: Nya lokaler.");
  }

  @Test
  void tells_what_has_changed_since_a_revision_and_why() {
    Cause replaced = new Cause(Cause.Event.REPLACED, Optional.of("kirurgi.xlsx"));
    followUps.changed(
        new Changes(
            1,
            List.of(replaced),
            List.of(
                changed(Statement.Kind.INDICATOR, REGION, "", "1200", "1201", true, replaced),
                changed(Statement.Kind.TARGET, REGION, "ALF", "≥ 1300", "≥ 1400", true, replaced),
                changed(
                    Statement.Kind.INDICATOR,
                    "U1",
                    "",
                    "",
                    "7",
                    false,
                    new Cause(Cause.Event.OTHER)))));

    Chapter pages = chapter(Shipped.region(followUps.make(), Medium.PDF), 8);
    Chapter sheets = chapter(report(), 8);

    assertThat(texts(pages))
        .contains(
            "Tre uppgifter har ändrats i regionen sedan revision 1; en av dem gäller enheter eller tidigare år. Alla ändringar står på fliken Ändringar i arbetsboken.");
    Block.Table table = table(pages, "Ändrade uppgifter");
    assertThat(row(table, "Publikationer"))
        .containsExactly(
            "Publikationer", "Region Uppsala", "1\u00A0200", "1\u00A0201", "kirurgi.xlsx (ersatt)");
    assertThat(row(table, "Mål: publikationer (ALF)"))
        .contains("minst\u00A01\u00A0300", "minst\u00A01\u00A0400");
    ListSheet list =
        sheets.lists().stream()
            .filter(one -> one.sheet().equals("Ändringar"))
            .findFirst()
            .orElseThrow();
    assertThat(rows(list))
        .hasSize(3)
        .contains(
            List.of(
                "2025",
                "Kirurgi",
                "U1",
                "Tal",
                "",
                "Publikationer",
                "–",
                "7",
                "annat underlag",
                "",
                "indirekt"));
  }

  private static Change changed(
      Statement.Kind kind,
      String organisation,
      String agreement,
      String before,
      String after,
      boolean direct,
      Cause cause) {
    return new Change(
        new Statement(kind, YEAR, organisation, agreement, "publications"),
        before,
        after,
        direct,
        List.of(cause));
  }

  private Report report() {
    return Shipped.region(followUps.make(), Medium.XLSX);
  }

  private static Block.Table table(Chapter chapter, String title) {
    return blocks(chapter, Block.Table.class).stream()
        .filter(table -> table.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> row(Block.Table table, String name) {
    return table.rows().stream()
        .filter(TableRow.Line.class::isInstance)
        .map(row -> words(((TableRow.Line) row).cells()))
        .filter(cells -> cells.getFirst().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> notes(Chapter chapter) {
    return blocks(chapter, Block.Note.class).stream().map(note -> note.text().text()).toList();
  }

  private static List<String> words(List<Cell> cells) {
    return cells.stream().map(SwedishText::of).toList();
  }

  private static List<List<String>> rows(ListSheet list) {
    List<List<String>> rows = new ArrayList<>();
    list.rows().forEach(cells -> rows.add(words(cells)));
    return rows;
  }
}
