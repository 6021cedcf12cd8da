package se.bokslut.report.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An element that a template wrote.
 *
 * @param name its name
 * @param place where it stands in the templates
 * @param attributes its attributes
 * @param content what stands in it
 */
record Element(String name, Place place, Map<String, String> attributes, List<Node> content)
    implements Node {

  Element {
    attributes = Map.copyOf(attributes);
    content = List.copyOf(content);
  }

  /** The elements in it. */
  List<Element> elements() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
  }

  /** The elements of a name in it. */
  List<Element> elements(String of) {
    return elements().stream().filter(element -> element.name.equals(of)).toList();
  }

  /** The one element of a name, which it must have. */
  Element only(String of) {
    return optional(of).orElseThrow(() -> fault("<%s> saknar <%s>.".formatted(name, of)));
  }

  /** The one element of a name, if it has any. */
  Optional<Element> optional(String of) {
    List<Element> found = elements(of);
    if (found.size() > 1) {
      throw found.get(1).fault("<%s> får bara ha ett <%s>.".formatted(name, of));
    }
    return found.stream().findFirst();
  }

  /** An attribute; empty when it is not stated. */
  String attribute(String of) {
    return attributes.getOrDefault(of, "");
  }

  /** A fault of this element. */
  FaultyTemplateException fault(String words) {
    return new FaultyTemplateException(new Fault(place, words));
  }

  /** Makes a part of the report; what the report refuses is a fault of this element. */
  <T> T make(Supplier<T> maker) {
    try {
      return maker.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new FaultyTemplateException(
          new Fault(
              place,
              "rapporten kan inte ha <%s> så här (%s). Se beskrivningen av elementet i templates/README.md."
                  .formatted(name, e.getMessage())),
          e);
    }
  }
}
