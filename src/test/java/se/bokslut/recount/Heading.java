package se.bokslut.recount;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading by what matters in it: its name without case, marks and remarks, and its unit. */
record Heading(String name, String unit) {

  /** The heading row is looked for among this many first rows. */
  static final int SEARCHED_ROWS = 30;

  private static final Pattern BRACKET = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

  /** The units that a bracket in a heading may state. */
  static final Set<String> UNITS = Set.of("kr", "tkr", "mkr", "%");

  static Heading of(String written) {
    Matcher bracket = BRACKET.matcher(written);
    String unit = "";
    while (bracket.find()) {
      String inside = Texts.folded(bracket.group(1));
      unit = UNITS.contains(inside) ? inside : unit;
    }
    return new Heading(plain(BRACKET.matcher(written).replaceAll(" ")), unit);
  }

  private static String plain(String text) {
    return Texts.folded(text.replace('_', ' ').replace("*", "").replace(":", ""));
  }
}
