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

  /** How many characters are measured once for all: those of Western languages. */
  private static final int LATIN = 256;

  private static final double[] WIDTHS = widths();

  private TextWidth() {}

  /** How wide a text is on one line. */
  public static double of(String text, boolean bold) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += of(text.charAt(i));
    }
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

  private static double of(char character) {
    return character < WIDTHS.length ? WIDTHS[character] : measured(character);
  }

  private static double[] widths() {
    double[] widths = new double[LATIN];
    for (char character = 0; character < LATIN; character++) {
      widths[character] = measured(character);
    }
    return widths;
  }

  private static double measured(char character) {
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
