package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Whole numbers with bounds and sums between them: tells which numbers are possible. */
final class Puzzle {

  /** More persons than any nation of a test has. */
  static final long MOST = 400;

  private static final int MOST_STEPS = 400;

  private record Sum(List<Integer> unknowns, List<Long> factors, long least, long most) {}

  private final List<Long> least = new ArrayList<>();
  private final List<Long> most = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Map<Integer, Set<Long>> solutions = new HashMap<>();
  private int steps;

  /** A number that is known to lie between two. */
  int number(long from, long to) {
    least.add(from);
    most.add(to);
    return least.size() - 1;
  }

  /** Left − the sum of the right ones lies between two numbers. */
  void difference(int left, List<Integer> right, long from, long to) {
    scaledDifference(left, 1, right, from, to);
  }

  /** Left × a factor − the sum of the right ones lies between two numbers. */
  void scaledDifference(int left, long factor, List<Integer> right, long from, long to) {
    List<Integer> unknowns = new ArrayList<>(right);
    List<Long> factors = new ArrayList<>(Collections.nCopies(right.size(), -1L));
    unknowns.addFirst(left);
    factors.addFirst(factor);
    sums.add(new Sum(unknowns, factors, from, to));
  }

  /** A place to come back to when what is added turns out to be impossible. */
  int size() {
    return sums.size();
  }

  void backTo(int size) {
    sums.subList(size, sums.size()).clear();
  }

  boolean isPossible() {
    solutions.clear();
    return isPossible(array(least), array(most));
  }

  /** The only number that it can be, if it can be no other; solutions that are met help. */
  OptionalLong only(int number) {
    Set<Long> met = solutions.get(number);
    if (met == null || met.size() > 1) {
      return OptionalLong.empty();
    }
    long value = met.iterator().next();
    boolean other =
        canBeBetween(number, Long.MIN_VALUE, value - 1)
            || canBeBetween(number, value + 1, Long.MAX_VALUE);
    return other ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private boolean canBeBetween(int number, long low, long high) {
    long[] from = array(least);
    long[] to = array(most);
    from[number] = Math.max(from[number], low);
    to[number] = Math.min(to[number], high);
    return from[number] <= to[number] && isPossible(from, to);
  }

  private static long[] array(List<Long> list) {
    return list.stream().mapToLong(Long::longValue).toArray();
  }

  private boolean isPossible(long[] from, long[] to) {
    steps = 0;
    return search(from, to);
  }

  /** Gives up after some steps, and then believes that it is possible. */
  private boolean search(long[] from, long[] to) {
    if (++steps > MOST_STEPS) {
      return true;
    }
    if (!narrow(from, to)) {
      return false;
    }
    int open = -1;
    for (int i = 0; i < from.length; i++) {
      if (from[i] < to[i] && (open < 0 || to[i] - from[i] < to[open] - from[open])) {
        open = i;
      }
    }
    if (open < 0) {
      for (int i = 0; i < from.length; i++) {
        solutions.computeIfAbsent(i, number -> new HashSet<>()).add(from[i]);
      }
      return true;
    }
    long middle = Math.floorDiv(from[open] + to[open], 2);
    long[] lower = to.clone();
    lower[open] = middle;
    long[] upper = from.clone();
    upper[open] = middle + 1;
    return search(from.clone(), lower) || search(upper, to.clone());
  }

  private boolean narrow(long[] from, long[] to) {
    boolean changed = true;
    for (int round = 0; changed && round < 200; round++) {
      changed = false;
      for (Sum sum : sums) {
        int result = narrow(sum, from, to);
        if (result < 0) {
          return false;
        }
        changed |= result > 0;
      }
    }
    return true;
  }

  /** Less than 0 when it is impossible, more when a bound has changed. */
  private static int narrow(Sum sum, long[] from, long[] to) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < sum.unknowns().size(); i++) {
      low += low(sum, i, from, to);
      high += high(sum, i, from, to);
    }
    if (low > sum.most() || high < sum.least()) {
      return -1;
    }
    if (low >= sum.least() && high <= sum.most()) {
      return 0;
    }
    int changed = 0;
    for (int i = 0; i < sum.unknowns().size(); i++) {
      long least = sum.least() - (high - high(sum, i, from, to));
      long most = sum.most() - (low - low(sum, i, from, to));
      long factor = sum.factors().get(i);
      int unknown = sum.unknowns().get(i);
      long newFrom = factor > 0 ? Math.ceilDiv(least, factor) : -Math.floorDiv(most, -factor);
      long newTo = factor > 0 ? Math.floorDiv(most, factor) : -Math.ceilDiv(least, -factor);
      if (newFrom > from[unknown] || newTo < to[unknown]) {
        low -= low(sum, i, from, to);
        high -= high(sum, i, from, to);
        from[unknown] = Math.max(from[unknown], newFrom);
        to[unknown] = Math.min(to[unknown], newTo);
        if (from[unknown] > to[unknown]) {
          return -1;
        }
        low += low(sum, i, from, to);
        high += high(sum, i, from, to);
        changed = 1;
      }
    }
    return changed;
  }

  private static long low(Sum sum, int i, long[] from, long[] to) {
    long factor = sum.factors().get(i);
    return factor * (factor > 0 ? from : to)[sum.unknowns().get(i)];
  }

  private static long high(Sum sum, int i, long[] from, long[] to) {
    long factor = sum.factors().get(i);
    return factor * (factor > 0 ? to : from)[sum.unknowns().get(i)];
  }
}
