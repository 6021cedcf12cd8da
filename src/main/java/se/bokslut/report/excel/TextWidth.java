package se.bokslut.report.excel;

/**
 * How wide text is in the body's letters, counted in digits as column widths are; close enough for
 * Liberation Sans and the typefaces of the same widths.
 */
public final class TextWidth {

  private static final double THIN = 0.42;
  private static final double NARROW = 0.54;
  private static final double CAPITAL = 1.22;
  private static final double BROAD = 1.5;
  private static final double BOLD = 1.06;

  private TextWidth() {}

  /** How wide a text is on one line. */
  public static double of(String text, boolean bold) {
    double width = text.chars().mapToDouble(TextWidth::of).sum();
    return bold ? width * BOLD : width;
  }

  /** The widest word, which a column must be able to hold. */
  public static double ofWidestWord(String text, boolean bold) {
    double widest = 0;
    for (String word : text.split("[ \n]", -1)) {
      widest = Math.max(widest, of(word, bold));
    }
    return widest;
  }

  /** How many lines text takes in a column, broken between words. */
  public static int lines(String text, double width, boolean bold) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += linesOfParagraph(paragraph, width, bold);
    }
    return lines;
  }

  private static int linesOfParagraph(String text, double width, boolean bold) {
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ", -1)) {
      double needed = of(word, bold);
      if (used > 0 && used + of(" ", bold) + needed > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? of(" ", bold) : 0) + needed;
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return lines;
  }

  private static double of(int character) {
    if ("ijl'|".indexOf(character) >= 0) {
      return THIN;
    }
    if (" .,:;!tf()[]/-rI\u00A0".indexOf(character) >= 0) {
      return NARROW;
    }
    if ("mwMW%●■▲".indexOf(character) >= 0) {
      return BROAD;
    }
    return Character.isUpperCase(character) ? CAPITAL : 1;
  }
}
