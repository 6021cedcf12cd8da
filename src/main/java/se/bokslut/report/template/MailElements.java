package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads mails: paragraphs and lists, written as plain text that every mail program shows alike. */
final class MailElements {

  private static final String ROOT = "mail";
  private static final String SUBJECT = "subject";
  private static final String PARAGRAPH = "p";
  private static final String LIST = "ul";
  private static final String ITEM = "li";
  private static final String BREAK = "br";

  /** All that a mail is written with. */
  static final Set<String> NAMES = Set.of(ROOT, SUBJECT, PARAGRAPH, LIST, ITEM, BREAK);

  private static final Set<String> BLOCKS = Set.of(SUBJECT, PARAGRAPH, LIST);

  private MailElements() {}

  /**
   * Reads what a template wrote.
   *
   * @throws FaultyTemplateException with every fault when it is no mail
   */
  static MailText mail(Element root) {
    if (!root.name().equals(ROOT)) {
      throw root.fault("ett brev börjar med <%s>, inte <%s>.".formatted(ROOT, root.name()));
    }
    List<Fault> faults = new ArrayList<>();
    check(root, BLOCKS, faults);
    if (!faults.isEmpty()) {
      throw new FaultyTemplateException(faults);
    }
    String body =
        root.elements().stream()
            .filter(element -> !element.name().equals(SUBJECT))
            .map(MailElements::words)
            .collect(Collectors.joining("\n\n"));
    return new MailText(Texts.only(root, SUBJECT), body);
  }

  private static String words(Element block) {
    return block.name().equals(LIST)
        ? block.elements().stream()
            .map(item -> "- " + Texts.of(item))
            .collect(Collectors.joining("\n"))
        : Texts.of(block);
  }

  private static void check(Element element, Set<String> allowed, List<Fault> faults) {
    for (Node node : element.content()) {
      switch (node) {
        case Element child -> {
          if (allowed.contains(child.name())) {
            check(child, allowedIn(child.name()), faults);
          } else {
            faults.add(
                new Fault(
                    child.place(),
                    "<%s> får inte stå i <%s> i ett brev. %s"
                        .formatted(
                            child.name(),
                            element.name(),
                            KnownNames.words(child.name(), allowed))));
          }
        }
        case Node.Text text -> checkText(element, text, faults);
      }
    }
  }

  private static void checkText(Element element, Node.Text text, List<Fault> faults) {
    boolean holdsText = !element.name().equals(ROOT) && !element.name().equals(LIST);
    if (!holdsText && !text.text().isBlank()) {
      faults.add(
          new Fault(
              element.place(),
              "texten ”%s” får inte stå direkt i <%s>. Skriv <%s> runt den."
                  .formatted(
                      text.text().strip(),
                      element.name(),
                      element.name().equals(LIST) ? ITEM : PARAGRAPH)));
    }
  }

  private static Set<String> allowedIn(String name) {
    return switch (name) {
      case LIST -> Set.of(ITEM);
      case PARAGRAPH -> Set.of(BREAK);
      default -> Set.of();
    };
  }
}
