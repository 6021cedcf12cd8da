package se.bokslut.report.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Start pages, for tests. */
public final class StartPages {

  /** Names as nobody should give them. */
  public static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "javascript:alert(1)",
          "&lt;b&gt; & ${sida.year} <#list 1..9 as x>",
          "]]> --> </title></style>");

  private StartPages() {}

  /** A page before anything has been delivered. */
  public static StartPage empty() {
    return new StartPage(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** A page with everything that a page can hold, and hostile names among the others. */
  public static StartPage full() {
    return new StartPage(
        Optional.of(2025),
        Optional.of("15 maj 2026"),
        List.of(
            new YearOfReports(2025, List.of(tree("utkast"), tree("r1"))),
            new YearOfReports(2024, List.of(tree("r1")))),
        Optional.of(matrix(24)),
        List.of(
            new Office("", 1, 0, 0, List.of()),
            new Office("Akademiska sjukhuset", 12, 3, 4, remarked()),
            new Office(HOSTILE.getFirst(), 1, 1, 0, remarked())),
        Optional.of(
            new LatestChanges(
                "14 maj 2026",
                List.of(
                    new LatestChanges.Group(LatestChanges.Change.FRESH, List.of("2025/a.xlsx")),
                    new LatestChanges.Group(LatestChanges.Change.REPLACED, HOSTILE),
                    new LatestChanges.Group(
                        LatestChanges.Change.WITHDRAWN, List.of("2025/b.xlsx", "2025/c.xlsx"))))));
  }

  /** A page whose only special thing is a name, which stands everywhere where names can. */
  public static StartPage named(String name) {
    ReportLinks report = new ReportLinks(Receiver.REGION, name, List.of(link(name)));
    return new StartPage(
        Optional.of(2025),
        Optional.of("15 maj 2026"),
        List.of(
            new YearOfReports(
                2025,
                List.of(
                    new TreeOfReports(
                        "utkast",
                        "Utkast",
                        true,
                        List.of(
                            new EditionOfReports(
                                "internt",
                                "intern utgåva",
                                List.of(report),
                                List.of(new UnitReports(name, List.of(report))),
                                List.of(link(name)))),
                        List.of(link(name)))))),
        Optional.of(
            new DeliveryMatrix(
                2025,
                MatrixReader.KINDS,
                counts(0),
                2,
                List.of(name),
                List.of(
                    new DeliveryMatrix.Region(
                        name,
                        1,
                        0,
                        MatrixLayout.lacking(List.of(unit(name, 0))),
                        List.of(new DeliveryMatrix.Provider(name, List.of(unit(name, 0)))))))),
        List.of(
            new Office(
                name,
                1,
                1,
                0,
                List.of(new Office.Remarked(name, true, 1, 0, 0, Optional.of(link(name)))))),
        Optional.of(
            new LatestChanges(
                "14 maj 2026",
                List.of(new LatestChanges.Group(LatestChanges.Change.REJECTED, List.of(name))))));
  }

  /** A page of a region whose units have delivered everything. */
  public static StartPage complete(int units) {
    return new StartPage(
        Optional.of(2025),
        Optional.of("15 maj 2026"),
        List.of(),
        Optional.of(matrix(2025, "Region Uppsala", completeUnits(units))),
        List.of(),
        Optional.empty());
  }

  /** A matrix of one region. */
  public static DeliveryMatrix matrix(int year, String region, List<DeliveryMatrix.Unit> units) {
    return MatrixLayout.of(year, Map.of(region, Map.of("", units)));
  }

  private static List<DeliveryMatrix.Unit> completeUnits(int units) {
    return IntStream.rangeClosed(1, units)
        .mapToObj(i -> unit("Verksamhetsområde " + i, Map.of()))
        .toList();
  }

  /** A unit that has delivered every kind, but for some. */
  public static DeliveryMatrix.Unit unit(String name, Map<String, DeliveryState> states) {
    Map<String, DeliveryState> all = new LinkedHashMap<>();
    MatrixReader.KINDS.forEach(
        kind -> all.put(kind, states.getOrDefault(kind, DeliveryState.RECEIVED)));
    return new DeliveryMatrix.Unit(name, all);
  }

  private static FileLink link(String name) {
    return new FileLink(
        name, "PDF", "1,2\u00A0MB", FileLinks.address(java.nio.file.Path.of("2025", part(name))));
  }

  /** A name of one file. */
  private static String part(String name) {
    return name.replace('/', ' ');
  }

  private static TreeOfReports tree(String folder) {
    boolean draft = folder.equals("utkast");
    return new TreeOfReports(
        folder,
        draft ? "Utkast" : "Fastställd, revision " + folder.substring(1),
        draft,
        List.of(edition("internt", "intern utgåva"), edition("publikt", "publik utgåva")),
        draft ? List.of() : List.of(link("bokslut-2025-" + folder + ".zip")));
  }

  private static EditionOfReports edition(String folder, String name) {
    List<ReportLinks> reports = new ArrayList<>();
    reports.add(new ReportLinks(Receiver.NATION, "", List.of(link("riket.pdf"))));
    reports.add(new ReportLinks(Receiver.REGION, "Region Uppsala", files()));
    reports.add(new ReportLinks(Receiver.STATE, "Region Uppsala", files()));
    reports.add(new ReportLinks(Receiver.AGREEMENT, "nhv", files()));
    List<ReportLinks> units =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> new ReportLinks(Receiver.UNIT, "Verksamhetsområde " + i, files()))
            .toList();
    return new EditionOfReports(
        folder,
        name,
        reports,
        List.of(new UnitReports("Region Uppsala", units)),
        List.of(link("findings.csv"), link("deliveries.csv")));
  }

  private static List<FileLink> files() {
    return List.of(
        link("bokslut.pdf"), new FileLink("b.xlsx", "Excel", "671\u00A0kB", "2025/b.xlsx"));
  }

  /** A matrix of so many units in two regions. */
  static DeliveryMatrix matrix(int units) {
    List<DeliveryMatrix.Unit> rows = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      String name =
          i < HOSTILE.size()
              ? HOSTILE.get(i)
              : "Verksamhetsområde Hematologi, onkologi och strålningsfysik " + i;
      rows.add(unit(name, i));
    }
    return new DeliveryMatrix(
        2025,
        MatrixReader.KINDS,
        counts(units - 2),
        units,
        List.of("Psykiatri", "Urologi"),
        List.of(
            new DeliveryMatrix.Region(
                "Region Uppsala",
                units / 2,
                units / 2 - 1,
                MatrixLayout.lacking(rows.subList(0, units / 2)),
                List.of(
                    new DeliveryMatrix.Provider("", rows.subList(0, 2)),
                    new DeliveryMatrix.Provider(
                        "Akademiska sjukhuset", rows.subList(2, units / 2)))),
            new DeliveryMatrix.Region(
                "",
                units - units / 2,
                0,
                MatrixLayout.lacking(rows.subList(units / 2, units)),
                List.of(new DeliveryMatrix.Provider("", rows.subList(units / 2, units))))));
  }

  private static Map<String, Integer> counts(int each) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    MatrixReader.KINDS.forEach(kind -> counts.put(kind, each));
    return counts;
  }

  private static DeliveryMatrix.Unit unit(String name, int number) {
    Map<String, DeliveryState> states = new LinkedHashMap<>();
    DeliveryState[] all = DeliveryState.values();
    for (String kind : MatrixReader.KINDS) {
      states.put(kind, all[(number + states.size()) % all.length]);
    }
    return new DeliveryMatrix.Unit(name, states);
  }

  private static List<Office.Remarked> remarked() {
    return List.of(
        new Office.Remarked(
            "2025/Kirurgi/publikationer 2025.xlsx",
            false,
            2,
            1,
            1,
            Optional.of(link("publikationer 2025.xlsx"))),
        new Office.Remarked("2025/Kirurgi/trasig.xlsx", true, 1, 0, 0, Optional.empty()),
        new Office.Remarked(
            "2025/Kirurgi/" + "ettlångtnamnutanblanksteg".repeat(5) + ".xlsx",
            false,
            0,
            3,
            0,
            Optional.of(link(HOSTILE.get(1)))));
  }
}
