package se.bokslut.spreadsheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What separates the cells of a csv.
 *
 * <p>The heading line decides, but titles may stand above it and commas inside numbers below it. So
 * each candidate is judged by the count at which it most often stands in a line (outside quotes):
 * lines with that count times the count; and one whose first such line holds hardly any words is no
 * candidate, because that line would be the heading.
 *
 * @param delimiter the separator
 * @param declared whether a first line {@code sep=;} says so, which is no row of the sheet
 */
record CsvDialect(char delimiter, boolean declared) {

  /** In the order of preference when nothing else decides. */
  private static final List<Character> CANDIDATES = List.of(';', '\t', '|', ',');

  private static final int SAMPLE = 1 << 18;
  private static final String DECLARATION = "sep=";

  /** Finds the dialect from the beginning of a text. */
  static CsvDialect of(TextFile file) throws IOException {
    String sample = sample(file);
    return declaration(sample)
        .map(delimiter -> new CsvDialect(delimiter, true))
        .orElseGet(() -> new CsvDialect(counted(CsvLines.of(sample)), false));
  }

  private static String sample(TextFile file) throws IOException {
    char[] start = new char[SAMPLE];
    int length = 0;
    try (BufferedReader reader = file.open()) {
      for (int read = reader.read(start);
          read > 0;
          read = reader.read(start, length, SAMPLE - length)) {
        length += read;
      }
    }
    return new String(start, 0, length);
  }

  private static Optional<Character> declaration(String sample) {
    int length = DECLARATION.length();
    return Stream.of(sample)
        .filter(text -> text.regionMatches(true, 0, DECLARATION, 0, length))
        .filter(text -> text.length() > length + 1 && "\r\n".indexOf(text.charAt(length + 1)) >= 0)
        .map(text -> text.charAt(length))
        .findFirst();
  }

  private static char counted(CsvLines lines) {
    Comparator<Character> best =
        Comparator.comparing((Character candidate) -> lines.headingHasWords(candidate))
            .thenComparingInt(lines::score);
    char found = CANDIDATES.get(0);
    for (char candidate : CANDIDATES) {
      if (best.compare(candidate, found) > 0) {
        found = candidate;
      }
    }
    return found;
  }
}
