package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

/** Which unit has delivered which kind for the reporting year. */
final class UnitDeliveries {

  /** A kind, and the indicators of which at least one is delivered when the kind is. */
  private record KindOfDelivery(String kind, List<String> indicators) {}

  private static final List<KindOfDelivery> KINDS =
      List.of(
          new KindOfDelivery("publications", List.of("publications")),
          new KindOfDelivery("doctoral-students", List.of("doctoral-students")),
          new KindOfDelivery("dissertations", List.of("dissertations")),
          new KindOfDelivery(
              "grants",
              List.of("external-grants", "external-grants-awarded", "external-grants-count")));

  private final RegionFigures figures;
  private final List<KindOfDelivery> kinds;

  UnitDeliveries(RegionFigures figures) {
    this.figures = figures;
    this.kinds = KINDS.stream().filter(this::isFollowedUp).toList();
  }

  private boolean isFollowedUp(KindOfDelivery kind) {
    return kind.indicators().stream()
        .anyMatch(code -> figures.followUp().catalogue().find(code).isPresent());
  }

  /** How many units have delivered everything, and how many have delivered each kind. */
  String sentence() {
    List<Organisation> units = figures.units();
    long complete =
        units.stream()
            .filter(unit -> kinds.stream().allMatch(kind -> hasDelivered(unit, kind)))
            .count();
    String each =
        kinds.stream()
            .map(kind -> "%s %d".formatted(Words.kind(kind.kind()), count(units, kind)))
            .collect(Collectors.joining(", "));
    return "%s har lämnat allt underlag för %d. Enheter som har lämnat: %s."
        .formatted(who((int) complete, units.size()), figures.year(), each);
  }

  private static String who(int complete, int all) {
    if (complete == 0) {
      return "Ingen enhet";
    }
    if (complete == all) {
      return "Alla enheter";
    }
    return "%s av %s enheter"
        .formatted(
            complete == 1 ? "En" : SwedishText.sentence(SwedishText.count(complete)),
            SwedishText.count(all));
  }

  private long count(List<Organisation> units, KindOfDelivery kind) {
    return units.stream().filter(unit -> hasDelivered(unit, kind)).count();
  }

  private boolean hasDelivered(Organisation unit, KindOfDelivery kind) {
    return kind.indicators().stream()
        .anyMatch(
            code ->
                figures.followUp().figure(figures.year(), unit.code(), code).unitsDelivered() > 0);
  }

  Block.Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Enhet", Kind.NAME));
    kinds.forEach(kind -> columns.add(Column.of(Words.kind(kind.kind()), Kind.WORDS)));
    List<TableRow> rows = new ArrayList<>();
    for (Organisation unit : figures.units()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.words(unit.name()));
      kinds.forEach(kind -> cells.add(new Cell.Delivery(hasDelivered(unit, kind))));
      rows.add(TableRow.line(cells));
    }
    return new Block.Table("Lämnat underlag för " + figures.year(), columns, rows);
  }
}
