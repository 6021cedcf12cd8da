package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bokslut.report.model.SheetName;

/** Sees to it that a report has its cover chapter, sheets of their own, and sound headings. */
final class Structure {

  /** Elements that are read out as the name of something, and so must say something. */
  private static final Set<String> NAMES = Set.of("h2", "h3", "h4", "caption", "title");

  private static final String COVER_CHAPTER = "0";

  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Element> sheets = new LinkedHashMap<>();

  private Structure() {}

  /** Every fault of the structure of a report. */
  static List<Fault> faults(Element root) {
    Structure structure = new Structure();
    if (root.name().equals("report")) {
      structure.checkOrder(root);
      structure.check(root);
    }
    return structure.faults;
  }

  /** The first chapter stands with the cover and tells where all others are. */
  private void checkOrder(Element report) {
    List<Element> chapters = report.elements("chapter");
    Element first = chapters.isEmpty() ? report : chapters.getFirst();
    if (!first.attribute("number").equals(COVER_CHAPTER)) {
      faults.add(
          new Fault(
              first.place(),
              "rapporten ska börja med kapitlet som har number=\"0\", eftersom det står på omslaget och säger var allt finns. Sätt det först; andra kapitel kan flyttas eller tas bort."));
    }
  }

  private void check(Element element) {
    if (NAMES.contains(element.name()) && isEmpty(element)) {
      faults.add(
          new Fault(
              element.place(),
              "<%s> är tom. Skriv en text i den, eller ta bort det som den hör till."
                  .formatted(element.name())));
    }
    if (element.name().equals("chapter")) {
      checkHeadings(element);
    }
    if (!element.attribute("sheet").isEmpty()) {
      checkSheet(element);
    }
    element.elements().forEach(this::check);
  }

  private static boolean isEmpty(Element element) {
    return element.content().stream()
        .allMatch(
            node ->
                switch (node) {
                  case Node.Text text -> text.text().replace('\u00A0', ' ').isBlank();
                  case Element child -> child.name().equals("br");
                });
  }

  private void checkSheet(Element element) {
    String name = element.attribute("sheet");
    Element first = sheets.putIfAbsent(SheetName.key(name), element);
    if (!SheetName.isValid(name)) {
      faults.add(
          new Fault(
              element.place(),
              "sheet=\"%s\" går inte som namn på en flik. Skriv högst 31 tecken, utan / \\ ? * [ ] : och utan ' först och sist."
                  .formatted(name)));
    } else if (first != null) {
      faults.add(
          new Fault(
              element.place(),
              "sheet=\"%s\" finns redan (%s). Ge den ena fliken ett annat namn; stora och små bokstäver räknas lika."
                  .formatted(name, first.place())));
    }
  }

  /** A reader who listens goes from heading to heading by their levels, so none is left out. */
  private void checkHeadings(Element chapter) {
    int above = 1;
    for (Element element : chapter.elements()) {
      int level = level(element);
      if (level > above + 1) {
        faults.add(
            new Fault(
                element.place(),
                "<%s> står utan <h%s> ovanför sig i kapitlet. Skriv <h%s>."
                    .formatted(element.name(), level - 1, above + 1)));
      }
      above = level == 0 ? above : level;
    }
  }

  /** The level of a heading, and 0 of everything else. */
  private static int level(Element element) {
    return switch (element.name()) {
      case "h2" -> 2;
      case "h3" -> 3;
      case "h4" -> 4;
      default -> 0;
    };
  }
}
