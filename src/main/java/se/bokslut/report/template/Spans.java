package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Prose;

/** Joins the parts of running text: one blank of several, also where parts meet. */
final class Spans {

  private final List<Prose.Span> kept = new ArrayList<>();
  private boolean blankBefore = true;

  private Spans() {}

  /** The parts as running text, without blanks at its ends. */
  static Prose joined(List<Prose.Span> parts) {
    Spans spans = new Spans();
    parts.forEach(spans::add);
    spans.trimEnd();
    return new Prose(spans.kept);
  }

  private void add(Prose.Span part) {
    String text = Texts.collapsed(part.text());
    text = blankBefore && text.startsWith(" ") ? text.substring(1) : text;
    if (text.isEmpty()) {
      return;
    }
    blankBefore = text.endsWith(" ");
    if (part instanceof Prose.Words
        && !kept.isEmpty()
        && kept.getLast() instanceof Prose.Words before) {
      kept.set(kept.size() - 1, new Prose.Words(before.text() + text));
    } else {
      kept.add(with(part, text));
    }
  }

  private void trimEnd() {
    if (blankBefore && !kept.isEmpty()) {
      Prose.Span last = kept.removeLast();
      String text = Texts.trimmed(last.text());
      if (!text.isEmpty()) {
        kept.add(with(last, text));
      }
    }
  }

  private static Prose.Span with(Prose.Span span, String text) {
    return switch (span) {
      case Prose.Words words -> new Prose.Words(text);
      case Prose.Strong strong -> new Prose.Strong(text);
      case Prose.Reference reference -> new Prose.Reference(reference.target(), text);
      case Prose.WebLink link -> new Prose.WebLink(link.address(), text);
    };
  }
}
