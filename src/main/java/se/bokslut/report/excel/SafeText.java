package se.bokslut.report.excel;

import java.util.regex.Pattern;

/** Text as a workbook stores it: nothing in it is taken for an escape, nothing is unprintable. */
public final class SafeText {

  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private static final char LAST_PRINTABLE = '\uFFFD';

  private SafeText() {}

  /** The text as it can be stored. */
  public static String of(String text) {
    return isPlain(text) ? text : safe(text);
  }

  /** Whether nothing in it needs a closer look, as in nearly every text. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '_' || sign < ' ' || sign > LAST_PRINTABLE) {
        return false;
      }
    }
    return true;
  }

  private static String safe(String text) {
    return ESCAPE_LIKE
        .matcher(UNPRINTABLE.matcher(text).replaceAll("\uFFFD"))
        .replaceAll("_x005F_");
  }
}
