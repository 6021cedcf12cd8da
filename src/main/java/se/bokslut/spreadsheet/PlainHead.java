package se.bokslut.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a part before the content of its one long element. */
final class PlainHead {

  /** The declaration that says nothing but what is the rule anyway. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A(?:\u00EF\u00BB\u00BF)?<\\?xml version=[\"']1\\.0[\"'](?: encoding=[\"'](?i:UTF-8)[\"'])?(?: standalone=[\"'](?:yes|no)[\"'])? ?\\?>");

  /** The long elements under a prefix, or what they hold outside of them. */
  private static final Pattern HIDDEN =
      Pattern.compile(":(?:sheetData|sst)\\b|<(?:\\w+:)?(?:row|si)\\b");

  private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^<>]*>");

  private PlainHead() {}

  /**
   * Where the content of an element begins.
   *
   * @throws NotPlainException when the head holds what could hide a tag, or the element is empty or
   *     has a prefix
   */
  static int end(byte[] bytes, int length, String element) throws NotPlainException {
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher start = Pattern.compile("<" + element + "(?:\\s[^<>]*)?>").matcher(head);
    if (!start.find() || start.group().endsWith("/>")) {
      throw new NotPlainException("no element " + element);
    }
    String before = head.substring(0, start.start());
    Matcher declaration = DECLARATION.matcher(before);
    String bare = declaration.find() ? before.substring(declaration.end()) : before;
    if (HIDDEN.matcher(bare).find()
        || bare.contains("<!")
        || bare.contains("<?")
        || isOfOtherEncoding(bare)) {
      throw new NotPlainException("a head that is not plain");
    }
    return start.end();
  }

  /** The first tag of a head, empty when it has none. */
  static String root(String head) {
    Matcher tag = ROOT.matcher(head);
    return tag.find() ? tag.group() : "";
  }

  private static boolean isOfOtherEncoding(String head) {
    return head.indexOf('\u0000') >= 0;
  }
}
