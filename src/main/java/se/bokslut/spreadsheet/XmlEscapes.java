package se.bokslut.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes {@code _xHHHH_}, by which Excel stores characters that XML cannot hold. */
final class XmlEscapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XmlEscapes() {}

  /** The text with its escapes decoded; an escaped underscore protects what follows it. */
  static String decode(String stored) {
    if (!stored.contains("_x")) {
      return stored;
    }
    return ESCAPE
        .matcher(stored)
        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
  }

  private static String character(String hexadecimal) {
    return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
  }
}
