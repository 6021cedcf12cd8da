package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Where a part of a package points to; types are compared by their last word, which is the same in
 * transitional and strict files.
 */
record Relationships(List<Relationship> all) {

  /**
   * One pointer.
   *
   * @param id the name that the part gives it
   * @param type the last word of its type
   * @param target the part pointed to, from the root of the package
   */
  record Relationship(String id, String type, String target) {}

  Relationships {
    all = List.copyOf(all);
  }

  /** Excel has hardly more than one for each sheet and each workbook linked to. */
  private static final int MOST = 20_000;

  /** The relationships of a part; those of the package itself for the empty name. */
  static Relationships of(ZipParts parts, String source)
      throws IOException, UnreadableSpreadsheetException {
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    String part = folder + "_rels/" + source.substring(folder.length()) + ".rels";
    List<Relationship> found = new ArrayList<>();
    if (parts.has(part)) {
      try (XmlPart xml = XmlPart.open(parts, part)) {
        while (xml.next()) {
          if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
            found.add(read(xml, folder));
            checkCount(found.size());
          }
        }
      }
    }
    return new Relationships(found);
  }

  private static void checkCount(int count) throws UnreadableSpreadsheetException {
    if (count > MOST) {
      throw new UnreadableSpreadsheetException(Reason.TOO_LARGE, "too many relationships");
    }
  }

  private static Relationship read(XmlPart xml, String folder)
      throws UnreadableSpreadsheetException {
    String type = xml.required("Type");
    return new Relationship(
        xml.required("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        resolve(folder, xml.required("Target")));
  }

  private static String resolve(String folder, String target) {
    String path = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  Optional<String> firstOfType(String type) {
    return all.stream().filter(r -> r.type().equals(type)).map(Relationship::target).findFirst();
  }

  Optional<Relationship> withId(String id) {
    return all.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
