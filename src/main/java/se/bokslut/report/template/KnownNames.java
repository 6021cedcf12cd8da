package se.bokslut.report.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import se.bokslut.report.SwedishOrder;

/** Tells which names are known where an unknown one stands, the nearest one first. */
final class KnownNames {

  /** A name further away than this share of its letters was hardly meant. */
  private static final double NEAR = 0.5;

  private KnownNames() {}

  /** A question after the nearest name, if one is near, and all of them. */
  static String words(String wanted, Collection<String> known) {
    List<String> all = known.stream().distinct().sorted(SwedishOrder.NAMES).toList();
    if (all.isEmpty()) {
      return "Här finns inget.";
    }
    String list = "Det som finns här: " + String.join(", ", all) + ".";
    return all.stream()
        .filter(name -> isNear(wanted, name))
        .min(Comparator.comparingInt(name -> distance(wanted, name)))
        .map(name -> "Menade du ”%s”? %s".formatted(name, list))
        .orElse(list);
  }

  private static boolean isNear(String wanted, String name) {
    int distance = distance(wanted, name);
    return distance < wanted.length() && distance <= Math.max(1, NEAR * name.length());
  }

  private static int distance(String one, String other) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
