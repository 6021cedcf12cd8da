package se.bokslut.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Groups rows that are the same thing by their keys (spec indicators "Identity").
 *
 * <p>Keys are taken in order of trust. By the first, which is exclusive, all rows with the same
 * value are joined. By each further key every row that has it, in row order, joins the earliest
 * group registered under that value that holds no other exclusive value than the row's own group;
 * when there is none its group is registered under the value as a further one. Joining joins whole
 * groups.
 *
 * <p>Rows must be added in row order; those that share no key with another need not be. Memory: the
 * keys of all rows that were added, some numbers for each, and what was joined. What was refused is
 * handed over at once: when many groups share a value, every one is refused by all others.
 */
final class RowGrouping {

  /**
   * A join that was made: a row and an earlier one share the value of a key.
   *
   * @param row the row, by the order in which it was added
   * @param key the position of the key
   * @param other the first row of those with the value that stood in the other group
   */
  record Join(int row, int key, int other) {}

  /**
   * A join that a shared key asked for and differing exclusive values refused, for good.
   *
   * @param row the row, by the order in which it was added
   * @param key the position of the key
   * @param other the first row with the value that stood in the group that was refused
   * @param exclusive the exclusive value of the row's own group
   * @param otherExclusive that of the other row's group
   */
  record Refusal(int row, int key, int other, String exclusive, String otherExclusive) {}

  private final int keys;
  private final List<@Nullable String[]> rows = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();
  private int[] parent = {};
  private @Nullable String[] exclusive = {};

  /**
   * Takes the number of keys.
   *
   * @param keys at least one; the first is the exclusive one
   */
  RowGrouping(int keys) {
    this.keys = keys;
  }

  /** Adds the next row with its keys, null for a key that it lacks. */
  void add(@Nullable String... values) {
    if (values.length != keys) {
      throw new IllegalArgumentException("%d keys, not %d".formatted(values.length, keys));
    }
    rows.add(values);
  }

  /** Groups the rows that have been added, and tells of every join that is refused. */
  void group(Consumer<Refusal> refused) {
    parent = new int[rows.size()];
    exclusive = new String[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      parent[row] = row;
      exclusive[row] = rows.get(row)[0];
    }
    for (int key = 0; key < keys; key++) {
      joinBy(key, refused);
    }
  }

  /**
   * Most values stand in one row alone, so that only the further groups of a value are kept in
   * lists.
   */
  private void joinBy(int key, Consumer<Refusal> refused) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, List<Integer>> further = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      String value = rows.get(row)[key];
      Integer registered = value == null ? null : first.putIfAbsent(value, row);
      if (value != null && registered != null && !isJoined(row, key, registered, refused)) {
        join(row, key, further.computeIfAbsent(value, v -> new ArrayList<>(1)), refused);
      }
    }
  }

  private void join(int row, int key, List<Integer> groups, Consumer<Refusal> refused) {
    for (int registered : groups) {
      if (isJoined(row, key, registered, refused)) {
        return;
      }
    }
    groups.add(row);
  }

  /** Whether a row is of a group that is registered under its value, or can be joined with it. */
  private boolean isJoined(int row, int key, int registered, Consumer<Refusal> refused) {
    int own = groupOf(row);
    int group = groupOf(registered);
    if (group == own) {
      return true;
    }
    String exclusiveValue = exclusive[own];
    String otherValue = exclusive[group];
    if (exclusiveValue == null || otherValue == null || exclusiveValue.equals(otherValue)) {
      joins.add(new Join(row, key, registered));
      merge(own, group);
      return true;
    }
    refused.accept(new Refusal(row, key, registered, exclusiveValue, otherValue));
    return false;
  }

  /** Joins two groups; the earlier first row leads. */
  private void merge(int one, int other) {
    int lead = Math.min(one, other);
    int joining = Math.max(one, other);
    parent[joining] = lead;
    if (exclusive[lead] == null) {
      exclusive[lead] = exclusive[joining];
    }
  }

  /** The first row of a row's group. */
  int groupOf(int row) {
    int root = row;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The value of a row's key that it must have. */
  String value(int row, int key) {
    return Objects.requireNonNull(rows.get(row)[key]);
  }

  /** The joins that made the groups: one less than each group has rows, and each true by itself. */
  List<Join> joins() {
    return joins;
  }

  int size() {
    return rows.size();
  }
}
