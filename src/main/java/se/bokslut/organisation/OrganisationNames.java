package se.bokslut.organisation;

import java.text.Normalizer;
import java.util.Locale;
import se.bokslut.dataset.PlainText;

/** The two forms in which names of organisations are compared (spec input "Which unit"). */
final class OrganisationNames {

  private OrganisationNames() {}

  /** Without case and surplus blanks. */
  static String tidy(String name) {
    return PlainText.withSingleBlanks(Normalizer.normalize(name, Normalizer.Form.NFC))
        .toLowerCase(Locale.ROOT);
  }

  /** Without diacritics too. */
  static String withoutDiacritics(String name) {
    return PlainText.withoutMarks(tidy(name));
  }
}
