package se.bokslut.report.template;

/**
 * Lets every start tag of a template carry the file and line where it stands, so that whatever is
 * wrong with its element can be told by its place.
 *
 * <p>Directives, interpolations and comments are left as they are.
 */
final class StartTags {

  /** The attribute that tells the place. */
  static final String PLACE = "at";

  private final String file;
  private final String text;
  private final StringBuilder marked = new StringBuilder();
  private int at;
  private int line = 1;

  private StartTags(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The text with the places in its start tags. */
  static String mark(String file, String text) {
    return new StartTags(file, text).mark();
  }

  private String mark() {
    while (at < text.length()) {
      if (isNext("<#--") || isNext("<!--")) {
        copyTo(text.indexOf("-->", at), "-->".length());
      } else if (isNext("<#") || isNext("<@") || isNext("</")) {
        copyExpression('>');
      } else if (isNext("${")) {
        copyExpression('}');
      } else if (isStartTag()) {
        copyTo(endOfName(at + 1), 0);
        marked.append(' ').append(PLACE).append("=\"");
        marked.append(new Place(file, line).written()).append('"');
      } else {
        copyTo(at, 1);
      }
    }
    return marked.toString();
  }

  private boolean isNext(String start) {
    return text.startsWith(start, at);
  }

  private boolean isStartTag() {
    return text.charAt(at) == '<'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private int endOfName(int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_.:".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Copies what stands before a place, and some more; to the end when there is no such place. */
  private void copyTo(int place, int more) {
    int end = place < 0 ? text.length() : Math.min(text.length(), place + more);
    for (; at < end; at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
      marked.append(text.charAt(at));
    }
  }

  /** Copies to the sign that ends an expression, past brackets and quoted text. */
  private void copyExpression(char last) {
    copyTo(at, 2);
    int open = 0;
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '"' || sign == '\'') {
        copyQuoted(sign);
        continue;
      }
      if (sign == last && open == 0) {
        copyTo(at, 1);
        return;
      }
      open += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
      copyTo(at, 1);
    }
  }

  private void copyQuoted(char quote) {
    copyTo(at, 1);
    while (at < text.length() && text.charAt(at) != quote) {
      copyTo(at, text.charAt(at) == '\\' ? 2 : 1);
    }
    copyTo(at, 1);
  }
}
