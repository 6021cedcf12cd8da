package se.bokslut.report;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A name as part of a file's name (spec reports "Files"). */
public final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /**
   * Lower case, å and ä as a, ö as o, everything else that is no letter or digit of English as
   * hyphens, which neither begin nor end it.
   */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-");
    String cut = slug.substring(0, Math.min(slug.length(), LONGEST));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "utan-namn" : trimmed;
  }

  /**
   * The names by slugs of their own: where two have the same, the later one in Swedish order gets a
   * number.
   */
  public static Map<String, String> distinct(Collection<String> names) {
    Map<String, String> slugs = new LinkedHashMap<>();
    for (String name : names.stream().distinct().sorted(SwedishOrder.NAMES).toList()) {
      String slug = of(name);
      String free = slug;
      for (int number = 2; slugs.containsKey(free); number++) {
        free = slug + "-" + number;
      }
      slugs.put(free, name);
    }
    return slugs;
  }
}
