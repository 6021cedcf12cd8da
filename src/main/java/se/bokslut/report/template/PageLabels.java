package se.bokslut.report.template;

import java.util.List;
import se.bokslut.report.model.Running;

/** Reads the words around a page's number. */
final class PageLabels {

  private static final List<String> PLACES = List.of("number", "count");

  private PageLabels() {}

  static Running.PageLabel label(Element page) {
    List<Element> places = page.elements();
    if (!places.stream().map(Element::name).toList().equals(PLACES)) {
      throw page.fault("i <page> ska <number/> stå en gång, och efter det <count/> en gång.");
    }
    int number = page.content().indexOf(places.getFirst());
    int count = page.content().indexOf(places.getLast());
    return new Running.PageLabel(
        words(page, 0, number).stripLeading(),
        words(page, number + 1, count),
        words(page, count + 1, page.content().size()).stripTrailing());
  }

  private static String words(Element page, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (Node node : page.content().subList(from, to)) {
      if (node instanceof Node.Text text) {
        words.append(text.text());
      }
    }
    return Texts.collapsed(words.toString());
  }
}
