package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.Organisation;

/**
 * The organisations of one year, each below the one in whose total it is counted.
 *
 * @param organisations all of them; everything else speaks of their places in this list
 * @param parents the place of the one above each, {@link #NONE} for the top
 * @param children the places of those below each
 * @param groups the places of those with anyone below them, the lowest first
 */
record Hierarchy(
    List<Organisation> organisations,
    List<Integer> parents,
    List<List<Integer>> children,
    List<Integer> groups) {

  static final int NONE = -1;

  private static final List<String> UPWARDS = List.of("PROVIDER", "REGION", "NATION");

  static Hierarchy of(List<Organisation> organisations) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < organisations.size(); i++) {
      places.put(organisations.get(i).code(), i);
    }
    int nation =
        IntStream.range(0, organisations.size())
            .filter(i -> organisations.get(i).level().equals("NATION"))
            .findFirst()
            .orElse(NONE);
    List<Integer> parents = organisations.stream().map(one -> parent(one, places, nation)).toList();
    List<List<Integer>> children = new ArrayList<>();
    organisations.forEach(one -> children.add(new ArrayList<>()));
    for (int i = 0; i < parents.size(); i++) {
      if (parents.get(i) != NONE) {
        children.get(parents.get(i)).add(i);
      }
    }
    return new Hierarchy(organisations, parents, children, groups(organisations, children));
  }

  /** The nearest one above that is in force. */
  private static int parent(Organisation one, Map<String, Integer> places, int nation) {
    if (one.level().equals("NATION")) {
      return NONE;
    }
    return Stream.of(one.providerCode(), one.regionCode())
        .map(code -> place(code, one, places))
        .filter(place -> place != NONE)
        .findFirst()
        .orElse(nation);
  }

  private static int place(@Nullable String code, Organisation one, Map<String, Integer> places) {
    return code == null || code.equals(one.code()) ? NONE : places.getOrDefault(code, NONE);
  }

  private static List<Integer> groups(
      List<Organisation> organisations, List<List<Integer>> children) {
    return UPWARDS.stream()
        .flatMap(
            level ->
                IntStream.range(0, organisations.size())
                    .filter(i -> organisations.get(i).level().equals(level))
                    .filter(i -> !children.get(i).isEmpty())
                    .boxed())
        .toList();
  }

  int size() {
    return organisations.size();
  }
}
