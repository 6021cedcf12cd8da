package se.bokslut.report.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Bar;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Course;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.Running;
import se.bokslut.report.model.TableRow;
import se.bokslut.report.model.Tile;

/** Reports for tests of drawing: what they say is made up, and says what is being tested. */
final class Reports {

  static final List<Integer> YEARS = List.of(2021, 2022, 2023, 2024, 2025);
  private static final int ROWS_ON_A_PAGE = 35;
  static final Measure WHOLE = new Measure(Measure.Form.PLAIN, 0);

  private Reports() {}

  /** A report with one block of every kind. */
  static Report everyBlock() {
    return report(
        List.of(
            heading("avsnitt", "Ett avsnitt"),
            new Block.Paragraph(
                new Prose(
                    List.of(
                        new Prose.Words("Tre av fem mål är "),
                        new Prose.Strong("uppfyllda"),
                        new Prose.Words(". Se "),
                        new Prose.Reference("enheter", "kapitel 7"),
                        new Prose.Words(" och "),
                        new Prose.WebLink("https://www.skr.se/", "SKR"),
                        new Prose.Words(" för mer.")))),
            new Block.Bullets(List.of(Prose.of("En punkt."), Prose.of("En annan punkt."))),
            new Block.Tiles(List.of(tile("Publikationer", 1512), tile("Doktorander", 430))),
            figures("Region Uppsala, 2021–2025"),
            new Block.Note(Prose.of("– betyder ej redovisat.")),
            signals(),
            bullets(),
            heatMap(6, 6),
            new Block.Pair(trend("Publikationer", 1468), trend("Doktorander", 409)),
            trend("Alla", 1300)),
        List.of(
            new Block.Contents("Enheterna", "Flik", "Innehåll"),
            new Block.PageBreak(),
            heading("u1", "Kirurgi"),
            figures("Kirurgi, 2021–2025"),
            new Block.PageBreak(),
            heading("u2", "Öron-, näs- och halssjukvård"),
            figures("Öron-, näs- och halssjukvård, 2021–2025")));
  }

  /** A report of about so many pages, most of them a table of units. */
  static Report ofPages(int pages) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 1; i <= pages * ROWS_ON_A_PAGE; i++) {
      if (i % 25 == 1) {
        rows.add(new TableRow.GroupHeading("Förvaltning " + (i / 25 + 1)));
      }
      rows.add(row("Enheten för öron-, näs- och halssjukvård nummer " + i, i));
    }
    return report(
        List.of(new Block.Table("Alla enheter", columns(), rows)),
        List.of(new Block.Paragraph(Prose.of("Slut."))));
  }

  static Report report(List<Block> summary, List<Block> units) {
    return new Report(
        new Cover(
            "Bokslut 2025 för universitetssjukvården i Region Uppsala",
            "Årsrapport till regionstyrelsen",
            "Region Uppsala 2025: utkast, intern utgåva",
            LocalDate.of(2026, 5, 15),
            List.of(
                new Cover.Fact("Läge", "Utkast, intern utgåva"),
                new Cover.Fact("Underlag till och med", "15 maj 2026"))),
        new Running(
            "Region Uppsala", "Bokslut 2025 · Utkast", new Running.PageLabel("Sida ", " av ", "")),
        List.of(
            chapter(
                0,
                "om",
                "Om rapporten",
                List.of(
                    new Block.Paragraph(Prose.of("Rapporten följer upp Region Uppsala.")),
                    new Block.Contents("Innehåll", "Flik", "Innehåll"))),
            chapter(1, "sammanfattning", "Sammanfattning", summary),
            chapter(7, "enheter", "Enheter A–Ö", units)));
  }

  static Chapter chapter(int number, String id, String title, List<Block> blocks) {
    return new Chapter(number, id, title, title, "Vad kapitlet håller.", blocks, List.of());
  }

  static Block.Heading heading(String id, String text) {
    return new Block.Heading(2, id, text);
  }

  static Cell figure(double value) {
    return new Cell.Figure(Fraction.of(BigDecimal.valueOf(value)), WHOLE, false);
  }

  static Cell.Series series(double from) {
    return new Cell.Series(YEARS, points(from));
  }

  static List<Cell> points(double from) {
    return IntStream.range(0, YEARS.size())
        .mapToObj(i -> figure(from + 7 * i * (i % 2 == 0 ? 1 : -1)))
        .toList();
  }

  static Tile tile(String name, double value) {
    return new Tile(name, "antal", figure(value), "+4 sedan 2024", series(value));
  }

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Enhet", Column.Kind.NAME));
    for (String group : List.of("Publikationer", "Externa anslag (tkr)")) {
      columns.add(new Column(group, "2025", Column.Kind.FIGURE));
      columns.add(new Column(group, "2024", Column.Kind.FIGURE));
    }
    columns.add(Column.of("2021–2025", Column.Kind.SERIES));
    return columns;
  }

  static TableRow row(String name, double value) {
    return new TableRow.Line(
        List.of(
            new Cell.Words(name),
            figure(value),
            Cell.NOT_DELIVERED,
            new Cell.Figure(
                Fraction.of(BigDecimal.valueOf(value + 0.25)),
                new Measure(Measure.Form.PLAIN, 2),
                true),
            figure(1000 * value),
            series(value)),
        false,
        "");
  }

  static Block.Table figures(String title) {
    return new Block.Table(
        title,
        columns(),
        List.of(
            new TableRow.GroupHeading("Akademiska sjukhuset"),
            row("Kirurgi", 12),
            row("Öron-, näs- och halssjukvård med en mycket lång benämning", 1512),
            new TableRow.Line(
                ((TableRow.Line) row("Region Uppsala, totalt", 2024)).cells(), true, "")));
  }

  /** A map whose cells take turns: every status, and none. */
  static Block.HeatMap heatMap(int units, int levels) {
    List<HeatColumn> columns =
        IntStream.range(0, levels)
            .mapToObj(
                i -> new HeatColumn(i < 9 ? "Forskning" : "Vård", "F" + i, "Nivå nummer " + i))
            .toList();
    List<HeatGroup.Row> rows =
        IntStream.range(0, units)
            .mapToObj(
                unit ->
                    new HeatGroup.Row(
                        "Enheten för vård nummer " + unit,
                        IntStream.range(0, levels)
                            .mapToObj(level -> standing(unit + level))
                            .toList()))
            .toList();
    return new Block.HeatMap(
        "Enheter och nivåer",
        "Nivåkarta",
        "Enhet",
        columns,
        List.of(new HeatGroup("Akademiska sjukhuset", rows)));
  }

  private static Cell standing(int number) {
    MinimumLevelStatus[] statuses = MinimumLevelStatus.values();
    int turn = number % (statuses.length + 1);
    return turn < statuses.length ? new Cell.Level(statuses[turn]) : Cell.EMPTY;
  }

  static Block.Table signals() {
    return new Block.Table(
        "Mål för Region Uppsala",
        List.of(
            Column.of("Mål", Column.Kind.NAME),
            Column.of("Mål 2025", Column.Kind.FIGURE),
            Column.of("Utfall", Column.Kind.FIGURE),
            Column.of("2021–2025", Column.Kind.SERIES),
            Column.of("Status", Column.Kind.WORDS)),
        List.of(
            new TableRow.GroupHeading("Forskning"),
            signal("Publikationer", 1500, 1512, TargetStatus.MET, ""),
            signal("Disputationer", 70, 68, TargetStatus.NEAR, "Kommentar saknas."),
            signal("Halvtidskontroller", 75, 50, TargetStatus.MISSED, "Kommentar saknas."),
            signal("Andel kvinnor", 60, 0, TargetStatus.UNKNOWN, "")));
  }

  private static TableRow signal(
      String name, double target, double outcome, TargetStatus status, String remark) {
    return new TableRow.Line(
        List.of(
            new Cell.Words(name),
            target(target),
            outcome == 0 ? Cell.NOT_DELIVERED : figure(outcome),
            series(outcome),
            new Cell.Status(status, false)),
        false,
        remark);
  }

  static Cell.Target target(double value) {
    return new Cell.Target("minst", Fraction.of(BigDecimal.valueOf(value)), WHOLE);
  }

  static Block.BulletChart bullets() {
    return new Block.BulletChart(
        "Utfall mot mål",
        "Publikationer: 1 512 mot minst 1 500. Disputationer: 68 mot minst 70.",
        Block.Scale.EACH,
        List.of(
            new Bar(
                "Publikationer",
                figure(1512),
                figure(1489),
                target(1500),
                new Cell.Status(TargetStatus.MET, false)),
            new Bar(
                "Disputationer",
                figure(68),
                figure(71),
                target(70),
                new Cell.Status(TargetStatus.NEAR, true)),
            new Bar(
                "Halvtidskontroller vid fakulteten",
                figure(50),
                Cell.NOT_DELIVERED,
                target(75),
                new Cell.Status(TargetStatus.MISSED, false)),
            new Bar(
                "Andel kvinnor",
                Cell.NOT_DELIVERED,
                Cell.NOT_DELIVERED,
                target(60),
                new Cell.Status(TargetStatus.UNKNOWN, false))));
  }

  static Block.TrendChart trend(String title, double from) {
    return new Block.TrendChart(
        title,
        "Publikationer: 1 468 år 2021, 1 512 år 2025.",
        YEARS,
        List.of(
            new Course("Publikationer", points(from)),
            new Course("Refereegranskade artiklar och översikter", points(from - 30)),
            new Course("Fraktionerat", points(from - 40))),
        Optional.of(new Course("Mål för publikationer", points(from + 9))));
  }
}
