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
    return joined(spans);
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

  /** Makes one blank of several, also where spans meet, and none at the ends. */
  private static Prose joined(List<Prose.Span> spans) {
    List<Prose.Span> kept = new ArrayList<>();
    boolean blankBefore = true;
    for (Prose.Span span : spans) {
      String text = collapsed(span.text());
      text = blankBefore && text.startsWith(" ") ? text.substring(1) : text;
      if (text.isEmpty()) {
        continue;
      }
      blankBefore = text.endsWith(" ");
      if (span instanceof Prose.Words
          && !kept.isEmpty()
          && kept.getLast() instanceof Prose.Words before) {
        kept.set(kept.size() - 1, new Prose.Words(before.text() + text));
      } else {
        kept.add(with(span, text));
      }
    }
    if (blankBefore && !kept.isEmpty()) {
      Prose.Span last = kept.removeLast();
      String text = trimmed(last.text());
      if (!text.isEmpty()) {
        kept.add(with(last, text));
      }
    }
    return new Prose(kept);
  }

  private static Prose.Span with(Prose.Span span, String text) {
    return switch (span) {
      case Prose.Words words -> new Prose.Words(text);
      case Prose.Strong strong -> new Prose.Strong(text);
      case Prose.Reference reference -> new Prose.Reference(reference.target(), text);
      case Prose.WebLink link -> new Prose.WebLink(link.address(), text);
    };
  }

  /** Hard spaces stay as they are. */
  static String collapsed(String text) {
    return text.replaceAll("[ \t\r\n]+", " ");
  }

  private static String trimmed(String text) {
    return text.replaceAll("^ | $", "");
  }
}
