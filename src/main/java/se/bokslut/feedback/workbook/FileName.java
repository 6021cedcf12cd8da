package se.bokslut.feedback.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import se.bokslut.dataset.PlainText;

/** File names that every computer and mail programme takes: lower-case letters and digits. */
final class FileName {

  private static final int LONGEST = 80;
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private FileName() {}

  /** A name without its extension: å and ä become a, ö becomes o, other signs a hyphen. */
  static String of(String text) {
    String plain = PlainText.withoutMarks(text);
    String hyphened = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = hyphened.substring(0, Math.min(LONGEST, hyphened.length()));
    String name = ENDS.matcher(cut).replaceAll("");
    return name.isEmpty() ? "mall" : name;
  }
}
