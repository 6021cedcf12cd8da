package se.bokslut.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of persons that the public data files hide, and what a reader computes of them from a
 * total and what stands below it.
 */
final class HiddenCounts {

  private static final int SMALLEST = 5;
  private static final long MANY = 1_000_000;

  /** A line of {@code indicator-values.csv}. */
  private record Line(String value, String coverage) {
    boolean isHidden() {
      return value.equals("<5")
          || (value.isEmpty() && !coverage.isEmpty() && !coverage.equals("0"));
    }

    long least() {
      return value.equals("<5") ? 1 : isHidden() ? 0 : known();
    }

    long most() {
      return value.equals("<5") ? SMALLEST - 1 : isHidden() ? MANY : known();
    }

    private long known() {
      return value.isEmpty() ? 0 : Long.parseLong(value);
    }
  }

  private final Map<String, Line> seen;
  private final Map<String, Line> truth;

  HiddenCounts(List<String> publicValues, List<String> internalValues) {
    seen = lines(publicValues);
    truth = lines(internalValues);
  }

  private static Map<String, Line> lines(List<String> values) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (String value : values.subList(1, values.size())) {
      String[] fields = value.split(",", -1);
      lines.put(fields[0] + " " + fields[2] + " " + fields[3], new Line(fields[4], fields[8]));
    }
    return lines;
  }

  /** The counts of an indicator that are small in truth and are not told to be small. */
  List<String> shown(String indicator) {
    return truth.entrySet().stream()
        .filter(line -> line.getKey().endsWith(" " + indicator))
        .filter(line -> line.getValue().value().matches("[1-4]"))
        .filter(line -> !known(seen, line.getKey()).isHidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many counts of an indicator are hidden. */
  long hidden(String indicator) {
    return seen.entrySet().stream()
        .filter(line -> line.getKey().endsWith(" " + indicator))
        .filter(line -> line.getValue().isHidden())
        .filter(line -> !known(truth, line.getKey()).value().isEmpty())
        .count();
  }

  /** The hidden counts that follow from a total, when it is taken for a sum. */
  List<String> computed(int year, String indicator, String total, List<String> parts) {
    List<String> all = new ArrayList<>(parts);
    all.add(total);
    List<String> computed = new ArrayList<>();
    for (String one : all) {
      Line line = line(year, one, indicator);
      long least = least(year, indicator, total, parts, one);
      long most = most(year, indicator, total, parts, one);
      Line real = known(truth, key(year, one, indicator));
      if (line.isHidden() && least == most && real.value().equals(Long.toString(least))) {
        computed.add(key(year, one, indicator));
      }
    }
    return computed;
  }

  private long least(int year, String indicator, String total, List<String> parts, String one) {
    long others = 0;
    for (String part : parts) {
      Line line = line(year, part, indicator);
      others += part.equals(one) ? 0 : one.equals(total) ? line.least() : line.most();
    }
    long least = one.equals(total) ? others : line(year, total, indicator).least() - others;
    return Math.max(line(year, one, indicator).least(), least);
  }

  private long most(int year, String indicator, String total, List<String> parts, String one) {
    long others = 0;
    for (String part : parts) {
      Line line = line(year, part, indicator);
      others += part.equals(one) ? 0 : one.equals(total) ? line.most() : line.least();
    }
    long most = one.equals(total) ? others : line(year, total, indicator).most() - others;
    return Math.min(line(year, one, indicator).most(), most);
  }

  private Line line(int year, String organisation, String indicator) {
    return seen.getOrDefault(key(year, organisation, indicator), new Line("", ""));
  }

  private static String key(int year, String organisation, String indicator) {
    return year + " " + organisation + " " + indicator;
  }

  private static Line known(Map<String, Line> lines, String key) {
    return lines.getOrDefault(key, new Line("", ""));
  }
}
