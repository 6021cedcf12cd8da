package se.bokslut.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody may have meant. */
final class Closest {

  private static final int CLOSEST = 3;

  /** Nobody means more than this. */
  private static final int LONGEST = 200;

  private Closest() {}

  /**
   * The three that are called most like what was written, nearest first.
   *
   * @param names what one of them is called
   */
  static <T> List<T> to(String written, Collection<T> among, Function<T, Stream<String>> names) {
    String wanted = form(written);
    return among.stream()
        .sorted(
            Comparator.comparingInt(
                one ->
                    names
                        .apply(one)
                        .mapToInt(name -> distance(form(name), wanted))
                        .min()
                        .orElse(LONGEST)))
        .limit(CLOSEST)
        .toList();
  }

  /** What begins alike is near, however long it goes on. */
  private static int distance(String name, String wanted) {
    return name.startsWith(wanted)
        ? 1
        : 1 + LevenshteinDistance.getDefaultInstance().apply(name, wanted);
  }

  private static String form(String name) {
    return name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
  }
}
