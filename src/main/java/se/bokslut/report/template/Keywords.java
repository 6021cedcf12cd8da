package se.bokslut.report.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads attributes that hold one of a few words. */
final class Keywords {

  private Keywords() {}

  /** A constant by its name in lower case, with hyphens. */
  static <E extends Enum<E>> E of(Element element, String attribute, Class<E> type) {
    Map<String, E> known = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants())
        .forEach(
            constant ->
                known.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant));
    String word = element.attribute(attribute);
    E constant = known.get(word);
    if (constant == null) {
      throw element.fault(
          "%s=\"%s\" går inte i <%s>. %s"
              .formatted(attribute, word, element.name(), KnownNames.words(word, known.keySet())));
    }
    return constant;
  }

  /** Yes or no; no when it is not stated. */
  static boolean isYes(Element element, String attribute) {
    return switch (element.attribute(attribute)) {
      case "yes" -> true;
      case "no", "" -> false;
      default ->
          throw element.fault(
              "%s=\"%s\" går inte i <%s>. Skriv yes eller no."
                  .formatted(attribute, element.attribute(attribute), element.name()));
    };
  }

  /** A whole number. */
  static int number(Element element, String attribute) {
    try {
      return Integer.parseInt(element.attribute(attribute));
    } catch (NumberFormatException e) {
      throw new FaultyTemplateException(
          new Fault(
              element.place(),
              "%s=\"%s\" i <%s> är inget heltal."
                  .formatted(attribute, element.attribute(attribute), element.name())),
          e);
    }
  }
}
