package se.bokslut.report;

import java.text.Normalizer;
import java.util.Locale;

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
}
