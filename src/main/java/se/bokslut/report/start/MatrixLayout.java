package se.bokslut.report.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.report.SwedishOrder;

/** Lays out who has delivered what by region and provider, and counts. */
final class MatrixLayout {

  private static final Comparator<DeliveryMatrix.Unit> BY_NAME =
      Comparator.comparing(DeliveryMatrix.Unit::name, SwedishOrder.NAMES);

  private MatrixLayout() {}

  /**
   * The matrix.
   *
   * @param units the units by the names of their regions and providers, in order
   */
  static DeliveryMatrix of(int year, Map<String, Map<String, List<DeliveryMatrix.Unit>>> units) {
    List<DeliveryMatrix.Region> regions = new ArrayList<>();
    List<DeliveryMatrix.Unit> all = new ArrayList<>();
    units.forEach(
        (name, providers) -> {
          List<DeliveryMatrix.Unit> own =
              providers.values().stream().flatMap(List::stream).toList();
          all.addAll(own);
          regions.add(
              new DeliveryMatrix.Region(
                  name,
                  own.size(),
                  (int) own.stream().filter(MatrixLayout::isComplete).count(),
                  lacking(own),
                  providers(providers)));
        });
    return new DeliveryMatrix(
        year, MatrixReader.KINDS, delivered(all), all.size(), silent(all), regions);
  }

  private static List<DeliveryMatrix.Provider> providers(
      Map<String, List<DeliveryMatrix.Unit>> providers) {
    return providers.entrySet().stream()
        .map(
            provider ->
                new DeliveryMatrix.Provider(
                    provider.getKey(), provider.getValue().stream().sorted(BY_NAME).toList()))
        .toList();
  }

  /** What those of some units that are not complete lack, by their names. */
  static List<DeliveryMatrix.Lacking> lacking(List<DeliveryMatrix.Unit> units) {
    return units.stream()
        .filter(unit -> !isComplete(unit))
        .sorted(BY_NAME)
        .map(MatrixLayout::lacking)
        .toList();
  }

  private static DeliveryMatrix.Lacking lacking(DeliveryMatrix.Unit unit) {
    List<String> missing = kinds(unit, DeliveryState.MISSING);
    return new DeliveryMatrix.Lacking(
        unit.name(),
        missing,
        kinds(unit, DeliveryState.REJECTED),
        missing.size() == MatrixReader.KINDS.size());
  }

  private static List<String> kinds(DeliveryMatrix.Unit unit, DeliveryState state) {
    return MatrixReader.KINDS.stream().filter(kind -> unit.states().get(kind) == state).toList();
  }

  private static boolean isComplete(DeliveryMatrix.Unit unit) {
    return MatrixReader.KINDS.stream().allMatch(unit::hasDelivered);
  }

  private static Map<String, Integer> delivered(List<DeliveryMatrix.Unit> units) {
    Map<String, Integer> delivered = new LinkedHashMap<>();
    for (String kind : MatrixReader.KINDS) {
      delivered.put(kind, (int) units.stream().filter(unit -> unit.hasDelivered(kind)).count());
    }
    return delivered;
  }

  private static List<String> silent(List<DeliveryMatrix.Unit> units) {
    return units.stream()
        .filter(unit -> MatrixReader.KINDS.stream().noneMatch(unit::hasDelivered))
        .sorted(BY_NAME)
        .map(DeliveryMatrix.Unit::name)
        .toList();
  }
}
