package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The elements that templates may write, and what each of them may hold; there are no others. */
final class Vocabulary {

  /** Stands among the children of elements that hold text. */
  static final String TEXT = "#text";

  private static final String[] LABEL = {TEXT, "value", "br"};
  private static final String[] PROSE = {TEXT, "value", "strong", "a"};
  private static final String[] VALUE = {"value"};
  private static final String[] BLOCKS = {
    "h2",
    "h3",
    "h4",
    "p",
    "note",
    "ul",
    "contents",
    "tiles",
    "table",
    "heat-map",
    "bullet-chart",
    "trend-chart",
    "pair",
    "page-break"
  };

  private static final Map<String, Rule> RULES = Collections.unmodifiableMap(rules());

  private Vocabulary() {}

  /** The names of all elements. */
  static Set<String> names() {
    return RULES.keySet();
  }

  /** The rule of an element; empty when there is no such element. */
  static Optional<Rule> rule(String name) {
    return Optional.ofNullable(RULES.get(name));
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new TreeMap<>();
    frame(rules);
    blocks(rules);
    tables(rules);
    charts(rules);
    return rules;
  }

  private static void rule(
      Map<String, Rule> rules, String name, String attributes, String... children) {
    rules.put(name, Rule.of(attributes, children));
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(some));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private static void frame(Map<String, Rule> rules) {
    rule(rules, "report", "", "cover", "running", "chapter");
    rule(rules, "cover", "date", "title", "subtitle", "description", "fact");
    rule(rules, "title", "", LABEL);
    rule(rules, "subtitle", "", LABEL);
    rule(rules, "description", "", LABEL);
    rule(rules, "fact", "name", LABEL);
    rule(rules, "running", "", "head", "foot", "page");
    rule(rules, "head", "", LABEL);
    rule(rules, "foot", "", LABEL);
    rule(rules, "page", "", TEXT, "number", "count");
    rule(rules, "number", "");
    rule(rules, "count", "");
    rule(rules, "chapter", "number id sheet", with(BLOCKS, "title", "summary", "list"));
    rule(rules, "summary", "", LABEL);
    rule(rules, "list", "sheet rows?", "title", "summary", "field", "column", "row");
    rule(rules, "field", "of kind", with(LABEL, "word"));
    rule(rules, "word", "of", LABEL);
  }

  private static void blocks(Map<String, Rule> rules) {
    for (String heading : List.of("h2", "h3", "h4")) {
      rule(rules, heading, "id?", LABEL);
    }
    rule(rules, "p", "", PROSE);
    rule(rules, "note", "", PROSE);
    rule(rules, "strong", "", TEXT, "value");
    rule(rules, "a", "to? href?", TEXT, "value");
    rule(rules, "ul", "", "li");
    rule(rules, "li", "", PROSE);
    rule(rules, "contents", "", "title", "place", "content");
    rule(rules, "place", "", LABEL);
    rule(rules, "content", "", LABEL);
    rule(rules, "page-break", "");
    rule(rules, "br", "");
    rule(rules, "tiles", "", "tile");
    rule(rules, "tile", "", "name", "unit", "outcome", "change", "series");
    rule(rules, "name", "", LABEL);
    rule(rules, "unit", "", LABEL);
    rule(rules, "change", "", LABEL);
  }

  private static void tables(Map<String, Rule> rules) {
    rule(rules, "table", "", "caption", "column", "group", "row");
    rule(rules, "heat-map", "sheet", "caption", "name", "level", "group", "row");
    rule(rules, "level", "code area", LABEL);
    rule(rules, "caption", "", LABEL);
    rule(rules, "column", "kind group?", LABEL);
    rule(rules, "group", "", LABEL);
    rule(rules, "row", "total?", "cell", "remark");
    rule(rules, "cell", "", LABEL);
    rule(rules, "remark", "", LABEL);
    rule(
        rules,
        "value",
        "kind number? of? decimals? form? preliminary? inherited? indicator? organisation? bound?"
            + " text? status? delivered?",
        "point");
    rule(rules, "point", "year", VALUE);
  }

  private static void charts(Map<String, Rule> rules) {
    rule(rules, "bullet-chart", "scale", "title", "alternative", "bar");
    rule(rules, "alternative", "", LABEL);
    rule(rules, "bar", "", "name", "outcome", "last-year", "target", "status");
    for (String value : List.of("outcome", "last-year", "target", "status", "series")) {
      rule(rules, value, "", VALUE);
    }
    rule(rules, "trend-chart", "", "title", "alternative", "course", "target-line");
    rule(rules, "course", "name", VALUE);
    rule(rules, "target-line", "name", VALUE);
    rule(rules, "pair", "", "bullet-chart", "trend-chart");
  }
}
