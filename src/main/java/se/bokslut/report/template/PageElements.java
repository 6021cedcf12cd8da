package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads pages: a closed list of HTML elements and attributes, none of which runs, loads or looks
 * like anything of its own, written as HTML that is XML too.
 */
final class PageElements {

  private static final String ROOT = "page";
  private static final String TITLE = "title";
  private static final String HREF = "href";
  private static final String BREAK = "br";

  private static final Set<String> ELEMENTS =
      Set.of(
          "a", "bdi", BREAK, "caption", "details", "div", "footer", "h1", "h2", "h3", "h4",
          "header", "li", "main", "nav", "ol", "p", "section", "span", "strong", "summary", "table",
          "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "id",
          "class",
          "role",
          "tabindex",
          "scope",
          "colspan",
          "rowspan",
          "open",
          HREF,
          "aria-label",
          "aria-labelledby",
          "aria-hidden",
          "lang");

  /** A place on the page, or a file beside it; what leads elsewhere is written in full. */
  private static final Pattern ADDRESS =
      Pattern.compile("#[\\p{L}\\p{N}_-]+|(?:https://|mailto:)?(?!/)[\\w.~%/@?=&+-]+");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

  private PageElements() {}

  /**
   * Reads what a template wrote.
   *
   * @throws FaultyTemplateException when it is no page
   */
  static PageText page(Element root) {
    if (!root.name().equals(ROOT)) {
      throw root.fault("en sida börjar med <%s>, inte <%s>.".formatted(ROOT, root.name()));
    }
    String title = Texts.only(root, TITLE);
    List<Fault> faults = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (Node node : root.content()) {
      if (!(node instanceof Element element && element.name().equals(TITLE))) {
        write(node, body, faults);
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyTemplateException(faults);
    }
    return new PageText(title, body.toString().strip());
  }

  private static void write(Node node, StringBuilder html, List<Fault> faults) {
    switch (node) {
      case Node.Text text -> html.append(escaped(blanks(text.text())));
      case Element element -> {
        check(element, faults);
        html.append('<').append(element.name());
        new TreeMap<>(element.attributes())
            .forEach(
                (name, value) ->
                    html.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
        if (element.name().equals(BREAK)) {
          html.append("/>");
        } else {
          html.append('>');
          element.content().forEach(child -> write(child, html, faults));
          html.append("</").append(element.name()).append('>');
        }
      }
    }
  }

  private static String blanks(String text) {
    return BLANKS
        .matcher(text)
        .replaceAll(blanks -> blanks.group().indexOf('\n') >= 0 ? "\n" : " ");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static void check(Element element, List<Fault> faults) {
    if (!ELEMENTS.contains(element.name())) {
      faults.add(
          new Fault(
              element.place(),
              "elementet <%s> finns inte på sidan. %s"
                  .formatted(element.name(), KnownNames.words(element.name(), ELEMENTS))));
    }
    for (Map.Entry<String, String> attribute : new TreeMap<>(element.attributes()).entrySet()) {
      if (!ATTRIBUTES.contains(attribute.getKey())) {
        faults.add(
            new Fault(
                element.place(),
                "<%s> har inget attribut ”%s” på sidan. %s"
                    .formatted(
                        element.name(),
                        attribute.getKey(),
                        KnownNames.words(attribute.getKey(), ATTRIBUTES))));
      } else if (attribute.getKey().equals(HREF)
          && !ADDRESS.matcher(attribute.getValue()).matches()) {
        faults.add(
            new Fault(
                element.place(),
                "href=\"%s\" leder ingenstans. Skriv #id, en fil i utmatningsmappen eller en adress som börjar med https:// eller mailto:."
                    .formatted(attribute.getValue())));
      }
    }
  }
}
