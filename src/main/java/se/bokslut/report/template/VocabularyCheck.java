package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks what templates wrote against the {@link Vocabulary}. */
final class VocabularyCheck {

  private VocabularyCheck() {}

  /** Every fault of an element and what stands in it. */
  static List<Fault> faults(Element root) {
    List<Fault> faults = new ArrayList<>();
    if (root.name().equals("report")) {
      check(root, faults);
    } else {
      faults.add(
          new Fault(
              root.place(), "en rapport börjar med <report>, inte <%s>.".formatted(root.name())));
    }
    return faults;
  }

  private static void check(Element element, List<Fault> faults) {
    Rule rule = Vocabulary.rule(element.name()).orElseThrow();
    checkAttributes(element, rule, faults);
    for (Node node : element.content()) {
      switch (node) {
        case Element child -> {
          if (rule.children().contains(child.name())) {
            check(child, faults);
          } else {
            faults.add(new Fault(child.place(), misplaced(child, element.name(), rule)));
          }
        }
        case Node.Text text -> checkText(element, text, rule, faults);
      }
    }
  }

  private static void checkText(Element element, Node.Text text, Rule rule, List<Fault> faults) {
    if (!text.text().isBlank() && !rule.children().contains(Vocabulary.TEXT)) {
      faults.add(
          new Fault(
              element.place(),
              "texten ”%s” får inte stå direkt i <%s>. %s"
                  .formatted(text.text().strip(), element.name(), allowed("", rule))));
    }
  }

  private static String misplaced(Element child, String parent, Rule rule) {
    return "%s. %s"
        .formatted(
            Vocabulary.rule(child.name()).isPresent()
                ? "<%s> får inte stå i <%s>".formatted(child.name(), parent)
                : "elementet <%s> finns inte".formatted(child.name()),
            allowed(child.name(), rule));
  }

  private static String allowed(String wanted, Rule rule) {
    String elements =
        KnownNames.words(
            wanted,
            rule.children().stream().filter(name -> !name.equals(Vocabulary.TEXT)).toList());
    return rule.children().contains(Vocabulary.TEXT)
        ? elements + " Vanlig text får också stå här."
        : elements;
  }

  private static void checkAttributes(Element element, Rule rule, List<Fault> faults) {
    Set<String> known = new TreeSet<>(rule.required());
    known.addAll(rule.optional());
    for (String attribute : new TreeSet<>(element.attributes().keySet())) {
      if (!known.contains(attribute)) {
        faults.add(
            new Fault(
                element.place(),
                "<%s> har inget attribut ”%s”. %s"
                    .formatted(element.name(), attribute, KnownNames.words(attribute, known))));
      }
    }
    checkRequired(element, rule, faults);
  }

  private static void checkRequired(Element element, Rule rule, List<Fault> faults) {
    for (String attribute : rule.required()) {
      if (element.attribute(attribute).isEmpty()) {
        faults.add(
            new Fault(
                element.place(),
                "<%s> saknar attributet ”%s”. Skriv %s=\"…\" i taggen."
                    .formatted(element.name(), attribute, attribute)));
      }
    }
  }
}
