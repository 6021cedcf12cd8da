package se.bokslut.report.template;

import freemarker.template.utility.StringUtil;
import java.util.Set;

/**
 * Lets every start tag of a template carry the file and line where it stands, so that whatever is
 * wrong with its element can be told by its place.
 *
 * <p>Interpolations, comments and what is not to be parsed are left as they are. Directives that
 * can go on without end get a call of {@link #STEP} with their place, so that they can be stopped;
 * it stands in a directive that writes nothing, so that lines stay as they are.
 */
final class StartTags {

  /** The attribute that tells the place. */
  static final String PLACE = "at";

  /** The function that is called in every round of a template. */
  static final String STEP = "_steg";

  private static final Set<String> ROUNDS =
      Set.of("list", "items", "foreach", "forEach", "macro", "function");

  private static final Set<String> NOT_PARSED = Set.of("noparse", "noParse");

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
      } else if (isNext("<![CDATA[")) {
        copyTo(text.indexOf("]]>", at), "]]>".length());
      } else if (isNext("<#")) {
        copyDirective();
      } else if (isNext("<@") || isNext("</")) {
        copyExpression('>');
      } else if (isNext("${")) {
        copyExpression('}');
      } else if (isStartTag()) {
        markStartTag();
      } else {
        copyTo(at, 1);
      }
    }
    return marked.toString();
  }

  private void markStartTag() {
    copyTo(endOfName(at + 1), 0);
    marked.append(' ').append(PLACE).append("=\"");
    marked.append(new Place(file, line).written()).append('"');
  }

  private void copyDirective() {
    String name = text.substring(at + 2, endOfName(at + 2));
    if (name.equals("include")) {
      step();
    }
    copyExpression('>');
    if (ROUNDS.contains(name)) {
      step();
    } else if (NOT_PARSED.contains(name)) {
      copyTo(text.indexOf("</#" + name, at), 0);
    }
  }

  private void step() {
    String place = StringUtil.FTLStringLiteralEnc(new Place(file, line).written(), '"');
    marked.append("<#if ").append(STEP).append("(\"").append(place).append("\")></#if>");
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
        copyQuoted(sign, isRaw());
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

  /** Whether the quoted text that comes is raw: an r stands before it, and no name ends in it. */
  private boolean isRaw() {
    return text.charAt(at - 1) == 'r' && !Character.isLetterOrDigit(text.charAt(at - 2));
  }

  private void copyQuoted(char quote, boolean raw) {
    copyTo(at, 1);
    while (at < text.length() && text.charAt(at) != quote) {
      copyTo(at, !raw && text.charAt(at) == '\\' ? 2 : 1);
    }
    copyTo(at, 1);
  }
}
