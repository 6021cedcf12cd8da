package se.bokslut.report.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;

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

  private final FollowUp followUp;
  private final List<KindOfDelivery> kinds;

  UnitDeliveries(FollowUp followUp) {
    this.followUp = followUp;
    this.kinds = KINDS.stream().filter(this::isFollowedUp).toList();
  }

  private boolean isFollowedUp(KindOfDelivery kind) {
    return kind.indicators().stream().anyMatch(code -> followUp.catalogue().find(code).isPresent());
  }

  /** Whether a unit has delivered, by kind. */
  Map<String, Cell> of(Organisation unit) {
    Map<String, Cell> deliveries = new LinkedHashMap<>();
    for (KindOfDelivery kind : kinds) {
      deliveries.put(kind.kind(), new Cell.Delivery(hasDelivered(unit, kind)));
    }
    return deliveries;
  }

  /** Every kind with the number of units that have delivered it. */
  List<KindView> kinds(List<Organisation> units) {
    return kinds.stream()
        .map(
            kind ->
                new KindView(
                    kind.kind(),
                    (int) units.stream().filter(unit -> hasDelivered(unit, kind)).count()))
        .toList();
  }

  /** How many units have delivered everything. */
  int complete(List<Organisation> units) {
    return (int)
        units.stream()
            .filter(unit -> kinds.stream().allMatch(kind -> hasDelivered(unit, kind)))
            .count();
  }

  private boolean hasDelivered(Organisation unit, KindOfDelivery kind) {
    return kind.indicators().stream()
        .anyMatch(code -> followUp.figure(followUp.year(), unit.code(), code).unitsDelivered() > 0);
  }
}
