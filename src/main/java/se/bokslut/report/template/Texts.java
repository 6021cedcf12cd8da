package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.SwedishText;

/** Reads text; blanks and line breaks of the template count as one blank between words. */
final class Texts {

  private static final String BREAK = "\u0000";

  private Texts() {}

  /** The text of the one element of a name. */
  static String only(Element element, String name) {
    return of(element.only(name));
  }

  /** The text of an element, values as they are printed. */
  static String of(Element element) {
    String text = element.content().stream().map(Texts::raw).collect(Collectors.joining());
    return Arrays.stream(text.split(BREAK, -1))
        .map(line -> trimmed(collapsed(line)))
        .collect(Collectors.joining("\n"));
  }

  private static String raw(Node node) {
    return switch (node) {
      case Node.Text text -> text.text();
      case Element element ->
          switch (element.name()) {
            case "value" -> SwedishText.of(Values.of(element));
            case "br" -> BREAK;
            default -> "";
          };
    };
  }

  /** A cell: a lone value keeps its type, everything else is text. */
  static Cell cell(Element element) {
    boolean alone =
        element.elements().size() == 1
            && element.elements().getFirst().name().equals("value")
            && element.content().stream()
                .allMatch(node -> !(node instanceof Node.Text text) || text.text().isBlank());
    return alone ? Values.only(element) : Cell.words(of(element));
  }

  /** Running text. */
  static Prose prose(Element element) {
    List<Prose.Span> spans = new ArrayList<>();
    for (Node node : element.content()) {
      spans.add(span(node));
    }
    return Spans.joined(spans);
  }

  private static Prose.Span span(Node node) {
    if (node instanceof Element element && element.name().equals("strong")) {
      return new Prose.Strong(inner(element));
    }
    return node instanceof Element element && element.name().equals("a")
        ? link(element)
        : new Prose.Words(raw(node));
  }

  private static Prose.Span link(Element link) {
    String to = link.attribute("to");
    String address = link.attribute("href");
    if (to.isEmpty() == address.isEmpty()) {
      throw link.fault(
          "<a> ska ha antingen to=\"…\" (ett kapitel eller en rubrik) eller href=\"https://…\".");
    }
    return link.make(
        () ->
            to.isEmpty()
                ? new Prose.WebLink(address, inner(link))
                : new Prose.Reference(to, inner(link)));
  }

  private static String inner(Element element) {
    return element.content().stream().map(Texts::raw).collect(Collectors.joining());
  }

  /** Hard spaces stay as they are. */
  static String collapsed(String text) {
    return text.replaceAll("[ \t\r\n]+", " ");
  }

  static String trimmed(String text) {
    return text.replaceAll("^ | $", "");
  }
}
