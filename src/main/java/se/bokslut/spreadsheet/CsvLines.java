package se.bokslut.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The first filled lines of a csv whose delimiter is not yet known; what stands in quotes is left
 * out of them.
 */
record CsvLines(List<String> lines) {

  /** As many as a heading is looked for in. */
  private static final int MOST = 30;

  private static final String ANY_DELIMITER = ";,\t|";
  private static final String LINE_BREAKS = "\r\n";
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** A quoted cell's place in its line: a word, since its content does not matter here. */
  private static final char QUOTED = 'q';

  CsvLines {
    lines = List.copyOf(lines);
  }

  /** Splits a sample; a line that the sample cuts off is used only if it is the only one. */
  static CsvLines of(String sample) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < sample.length() && lines.size() < MOST) {
      char character = sample.charAt(at);
      if (character == '"' && isCellStart(line)) {
        at = endOfQuotes(sample, at + 1);
        line.append(QUOTED);
      } else if (LINE_BREAKS.indexOf(character) >= 0) {
        addFilled(lines, line);
      } else {
        line.append(character);
      }
      at++;
    }
    if (lines.isEmpty()) {
      addFilled(lines, line);
    }
    return new CsvLines(lines);
  }

  private static boolean isCellStart(StringBuilder line) {
    return line.isEmpty() || ANY_DELIMITER.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** The place of the closing quote: one that is neither doubled nor escaped. */
  private static int endOfQuotes(String sample, int from) {
    int at = from;
    while (at < sample.length() && !isClosingQuote(sample, at)) {
      at += width(sample, at);
    }
    return at;
  }

  /** How many characters stand for one; a quote may be escaped and doubled at the same time. */
  private static int width(String sample, int at) {
    char character = sample.charAt(at);
    if (character != '\\' && character != '"') {
      return 1;
    }
    boolean twice = sample.startsWith("\\\"\"", at) && at + 3 < sample.length();
    return twice && (ANY_DELIMITER + LINE_BREAKS).indexOf(sample.charAt(at + 3)) < 0 ? 3 : 2;
  }

  private static boolean isClosingQuote(String sample, int at) {
    return sample.charAt(at) == '"' && !sample.startsWith("\"\"", at);
  }

  private static void addFilled(List<String> lines, StringBuilder line) {
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    line.setLength(0);
  }

  /** How well a delimiter fits: the lines that have its usual count, times that count. */
  int score(char delimiter) {
    return usualCount(delimiter)
        .map(
            count -> count * (int) lines.stream().filter(l -> count(l, delimiter) == count).count())
        .orElse(0);
  }

  /** Whether the first line with the usual count, cut at the delimiter, is mostly words. */
  boolean headingHasWords(char delimiter) {
    return usualCount(delimiter)
        .flatMap(count -> lines.stream().filter(l -> count(l, delimiter) == count).findFirst())
        .map(heading -> isMostlyWords(heading, delimiter))
        .orElse(false);
  }

  private static boolean isMostlyWords(String heading, char delimiter) {
    List<String> filled =
        Pattern.compile(String.valueOf(delimiter), Pattern.LITERAL)
            .splitAsStream(heading)
            .filter(cell -> !cell.isBlank())
            .toList();
    long words = filled.stream().filter(cell -> LETTER.matcher(cell).find()).count();
    return words * 2 > filled.size();
  }

  private Optional<Integer> usualCount(char delimiter) {
    Map<Integer, Integer> byCount = new TreeMap<>();
    for (String line : lines) {
      int count = count(line, delimiter);
      if (count > 0) {
        byCount.merge(count, count, Integer::sum);
      }
    }
    return byCount.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static int count(String line, char delimiter) {
    return (int) line.chars().filter(character -> character == delimiter).count();
  }
}
