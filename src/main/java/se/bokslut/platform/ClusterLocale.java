package se.bokslut.platform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The language of a new cluster, the same on every machine whatever its own: order by ICU for
 * Swedish, messages in English, and every letter of Unicode known as a letter.
 */
final class ClusterLocale {

  private static final Map<String, String> EVERYWHERE =
      Map.of("locale-provider", "icu", "icu-locale", "sv-SE", "locale", "C");

  private ClusterLocale() {}

  /** Long options of initdb, without their dashes. */
  static Map<String, String> options() {
    return options(System.getProperty("os.name", ""));
  }

  /** Without lc-ctype, pg_trgm takes å, ä and ö for spaces; Windows knows the letters anyway. */
  static Map<String, String> options(String operatingSystem) {
    var name = operatingSystem.toLowerCase(Locale.ROOT);
    var options = new HashMap<>(EVERYWHERE);
    if (!name.startsWith("windows")) {
      options.put("lc-ctype", name.startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8");
    }
    return Map.copyOf(options);
  }
}
