package se.bokslut.dataset;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading as it is compared (spec input "Headings"): without case, diacritics, surplus blanks,
 * underscores, {@code *}, {@code :} and bracketed remarks; a bracketed unit is kept apart.
 *
 * @param name the comparable name; empty for a heading of blanks
 * @param unit the unit that the heading gives its column's bare numbers
 */
public record HeadingName(String name, Unit unit) {

  /** The unit that a heading or a cell states. */
  public enum Unit {
    /** None stated. */
    NONE,
    /** Kronor. */
    KR,
    /** Thousands of kronor. */
    TKR,
    /** Millions of kronor. */
    MKR,
    /** Per cent. */
    PERCENT
  }

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}_*:\\p{Cf}]+");

  /** No more of a heading is looked at: a cell of any length may stand where headings do. */
  static final int LONGEST = 500;

  /** No more of a word or name is compared. */
  static final int LONGEST_COMPARED = 5_000;

  /** Reads a heading as an office wrote it. */
  public static HeadingName of(String written) {
    String heading = written.substring(0, Math.min(LONGEST, written.length()));
    if (heading.indexOf('(') < 0 && heading.indexOf('[') < 0) {
      return new HeadingName(plain(heading), Unit.NONE);
    }
    Unit unit = Unit.NONE;
    Matcher brackets = BRACKETS.matcher(heading);
    while (brackets.find()) {
      Unit stated = unitOf(brackets.group(1));
      unit = stated == Unit.NONE ? unit : stated;
    }
    return new HeadingName(plain(BRACKETS.matcher(heading).replaceAll(" ")), unit);
  }

  /** The word as units are written in headings and cells, {@link Unit#NONE} when it is none. */
  public static Unit unitOf(String word) {
    return switch (plain(word).replaceFirst("^i ", "")) {
      case "kr", "sek", "kronor" -> Unit.KR;
      case "tkr", "tsek", "ksek", "kkr" -> Unit.TKR;
      case "mkr", "mnkr", "msek", "mn kr" -> Unit.MKR;
      case "%", "procent" -> Unit.PERCENT;
      default -> Unit.NONE;
    };
  }

  /** A word or name without case, diacritics and surplus blanks. */
  public static String plain(String text) {
    String bare = PlainText.withoutMarks(beginning(text));
    return isAscii(bare) ? plainAscii(bare) : plainUnicode(bare);
  }

  /** A name as it is compared: without case, diacritics and blanks. */
  public static String key(String text) {
    return plain(text).replace(" ", "");
  }

  /** Composing marks takes more than its share of time in a text that nobody would call a word. */
  private static String beginning(String text) {
    return text.substring(0, Math.min(LONGEST_COMPARED, text.length()));
  }

  private static String plainUnicode(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The same for ASCII, which nearly every text is once its marks are gone. */
  private static String plainAscii(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!isBlank(character)) {
        plain.append(character >= 'A' && character <= 'Z' ? (char) (character + 32) : character);
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** The ASCII characters of {@link #BLANKS}. */
  private static boolean isBlank(char character) {
    return character == ' '
        || (character >= '\t' && character <= '\r')
        || character == '_'
        || character == '*'
        || character == ':';
  }
}
