package se.bokslut.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The indicators whose figures come ready-made with agreements, by their first stated codes. */
final class Measurements {

  private final Map<String, List<MeasurementRow>> byKey = new LinkedHashMap<>();

  /** Leaves out what bears the key of one of our own indicators. */
  Measurements(List<Fields> rows, UnitResolver resolver, Set<String> ownKeys) {
    rows.stream()
        .flatMap(row -> MeasurementRow.read(row, resolver).stream())
        .filter(row -> !ownKeys.contains(row.key()))
        .forEach(row -> byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row));
  }

  List<Indicator> indicators() {
    return byKey.values().stream().map(Measurements::indicator).toList();
  }

  /** The codes by the names that rows give the indicators; the first row's indicator holds. */
  Map<String, String> codesByNameKey() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (List<MeasurementRow> rows : byKey.values()) {
      for (MeasurementRow row : rows) {
        row.name()
            .ifPresent(name -> codes.putIfAbsent(Texts.compact(name), rows.getFirst().code()));
      }
    }
    return codes;
  }

  private static Indicator indicator(List<MeasurementRow> rows) {
    return Indicator.calculated(
        rows.getFirst().code(),
        (organisation, year) ->
            rows.stream()
                .filter(row -> row.year() == year && row.organisation().equals(organisation))
                .findFirst()
                .map(MeasurementRow::outcome)
                .orElse(Outcome.NOT_DELIVERED));
  }
}
