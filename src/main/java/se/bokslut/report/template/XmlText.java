package se.bokslut.report.template;

import java.util.regex.Pattern;

/**
 * Text from the data as XML 1.0 can hold it. Signs that it cannot hold, such as control characters
 * that came along from another system, become blanks: they have no look of their own anyway.
 */
final class XmlText {

  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  static String of(String text) {
    return NOT_IN_XML.matcher(text).replaceAll(" ");
  }
}
