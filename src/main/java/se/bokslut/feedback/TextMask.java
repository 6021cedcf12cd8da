package se.bokslut.feedback;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bokslut.dataset.IdentityNumberMask;

/** Masks identity numbers in the texts of a workbook's parts; technical names stay as they are. */
final class TextMask {

  private static final Pattern TECHNICAL_ID =
      Pattern.compile("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}");
  private static final Pattern NUMBER = Pattern.compile("[0-9.]{6,24}(?:[eE]\\+?[0-9]{1,2})?");

  private TextMask() {}

  /** The text with every number masked but what is part of a technical identifier. */
  static String mask(String text) {
    if (text.length() < 10 || !IdentityNumberMask.mayChange(text)) {
      return text;
    }
    Matcher technical = TECHNICAL_ID.matcher(text);
    StringBuilder masked = new StringBuilder(text.length());
    int from = 0;
    while (technical.find()) {
      masked.append(IdentityNumberMask.mask(text.substring(from, technical.start())));
      masked.append(technical.group());
      from = technical.end();
    }
    return masked.append(IdentityNumberMask.mask(text.substring(from))).toString();
  }

  /** A whole cell's text, in which ten digits alone may be a number too. */
  static String maskCell(String text) {
    String masked = mask(text);
    return masked.equals(text) ? IdentityNumberMask.maskCell(text) : masked;
  }

  static boolean found(String text) {
    return !mask(text).equals(text);
  }

  /** A stored number in plain digits; the text itself when it is none. */
  static String plain(String stored) {
    String text = stored.strip();
    return NUMBER.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  /** Whether a text is a number only, in which a mask would not be one. */
  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /** Whether bytes that are no text hold a number, in one byte a letter or in two. */
  static boolean foundIn(byte[] bytes) {
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    return IdentityNumberMask.found(letters) || IdentityNumberMask.found(letters.replace("\0", ""));
  }
}
