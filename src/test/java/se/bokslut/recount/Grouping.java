package se.bokslut.recount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Joins rows that say the same thing into groups by one key after the other.
 *
 * <p>The first key is exclusive: no group ever holds two different values of it.
 */
final class Grouping<T> {

  private final List<T> rows;
  private final int[] leader;
  private final Map<Integer, String> held = new HashMap<>();

  private Grouping(List<T> rows, Function<T, Optional<String>> exclusive) {
    this.rows = rows;
    this.leader = new int[rows.size()];
    for (int row = 0; row < leader.length; row++) {
      leader[row] = row;
      int own = row;
      exclusive.apply(rows.get(row)).ifPresent(value -> held.put(own, value));
    }
  }

  /** The groups, each in row order; the rows must come in row order. */
  static <T> List<List<T>> join(
      List<T> rows,
      Function<T, Optional<String>> exclusive,
      List<Function<T, Optional<String>>> furtherKeys) {
    Grouping<T> grouping = new Grouping<>(rows, exclusive);
    grouping.joinBy(exclusive);
    furtherKeys.forEach(grouping::joinBy);
    return grouping.groups();
  }

  private void joinBy(Function<T, Optional<String>> key) {
    Map<String, List<Integer>> registered = new HashMap<>();
    for (int row = 0; row < leader.length; row++) {
      int joining = row;
      key.apply(rows.get(row))
          .ifPresent(
              value -> place(joining, registered.computeIfAbsent(value, v -> new ArrayList<>())));
    }
  }

  private void place(int row, List<Integer> registered) {
    for (int other : registered) {
      if (compatible(find(other), find(row))) {
        merge(find(other), find(row));
        return;
      }
    }
    registered.add(row);
  }

  private boolean compatible(int first, int second) {
    String one = held.get(first);
    String other = held.get(second);
    return one == null || other == null || one.equals(other);
  }

  private void merge(int first, int second) {
    if (first != second) {
      leader[second] = first;
      String value = held.remove(second);
      if (value != null) {
        held.put(first, value);
      }
    }
  }

  private int find(int row) {
    int found = row;
    while (leader[found] != found) {
      found = leader[found];
    }
    return found;
  }

  private List<List<T>> groups() {
    Map<Integer, List<T>> groups = new LinkedHashMap<>();
    for (int row = 0; row < leader.length; row++) {
      groups.computeIfAbsent(find(row), group -> new ArrayList<>()).add(rows.get(row));
    }
    Collection<List<T>> found = groups.values();
    return found.stream().map(List::copyOf).toList();
  }
}
