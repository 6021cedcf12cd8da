package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that every reference leads somewhere, and only to one place. */
final class References {

  private final Map<String, Element> places = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private References() {}

  /** Every fault of the references in a report. */
  static List<Fault> faults(Element report) {
    References references = new References();
    references.gather(report);
    references.follow(report);
    return references.faults;
  }

  private void gather(Element element) {
    String id = element.attribute("id");
    if (!id.isEmpty()) {
      Element first = places.putIfAbsent(id, element);
      if (first != null) {
        faults.add(
            new Fault(
                element.place(),
                "id=\"%s\" finns redan (%s). Ge det ena ett annat id."
                    .formatted(id, first.place())));
      }
    }
    element.elements().forEach(this::gather);
  }

  private void follow(Element element) {
    String to = element.attribute("to");
    if (element.name().equals("a") && !to.isEmpty() && !places.containsKey(to)) {
      faults.add(
          new Fault(
              element.place(),
              "inget kapitel och ingen rubrik har id=\"%s\". %s"
                  .formatted(to, KnownNames.words(to, places.keySet()))));
    }
    element.elements().forEach(this::follow);
  }
}
