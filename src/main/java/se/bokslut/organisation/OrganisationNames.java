package se.bokslut.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two forms in which names of organisations are compared (spec input "Which unit"). */
final class OrganisationNames {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private OrganisationNames() {}

  /** Without case and surplus blanks. */
  static String tidy(String name) {
    return BLANKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
        .replaceAll(" ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Without diacritics too. */
  static String withoutDiacritics(String name) {
    return MARKS.matcher(Normalizer.normalize(tidy(name), Normalizer.Form.NFD)).replaceAll("");
  }
}
