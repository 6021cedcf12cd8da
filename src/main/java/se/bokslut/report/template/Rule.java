package se.bokslut.report.template;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an element may hold.
 *
 * @param required attributes that it must have
 * @param optional attributes that it may have
 * @param children elements that may stand in it, and {@link Vocabulary#TEXT}
 */
record Rule(Set<String> required, Set<String> optional, Set<String> children) {

  private static final String MAY_BE_LEFT_OUT = "?";

  /**
   * A rule in short.
   *
   * @param attributes names with blanks between; one that ends in a question mark may be left out
   */
  static Rule of(String attributes, String... children) {
    Set<String> required = new TreeSet<>();
    Set<String> optional = new TreeSet<>();
    for (String attribute : attributes.isEmpty() ? new String[0] : attributes.split(" ", -1)) {
      if (attribute.endsWith(MAY_BE_LEFT_OUT)) {
        optional.add(attribute.substring(0, attribute.length() - 1));
      } else {
        required.add(attribute);
      }
    }
    return new Rule(required, optional, new TreeSet<>(Arrays.asList(children)));
  }
}
