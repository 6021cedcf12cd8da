package se.bokslut.recount;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The headings by which the columns of a kind are found. */
final class KnownHeadings {

  private final SheetKind kind;
  private final Map<String, String> canonicalByName = new HashMap<>();

  KnownHeadings(SheetKind kind) {
    this.kind = kind;
    kind.columns()
        .forEach(
            names -> {
              for (String name : names) {
                canonicalByName.put(Heading.of(name).name(), names[0]);
              }
            });
  }

  /** The canonical heading for what is written, or an empty text for an unknown column. */
  String canonical(Heading heading) {
    String withUnit = canonicalByName.getOrDefault(heading.name() + " " + heading.unit(), "");
    return canonicalByName.getOrDefault(heading.name(), withUnit);
  }

  /** Whether these canonical columns make a sheet of the kind. */
  boolean completeWith(Set<String> columns) {
    boolean needsPerson = kind == SheetKind.DOCTORAL_STUDENTS || kind == SheetKind.DISSERTATIONS;
    boolean personKnown = columns.contains("Personnummer") || columns.contains("Doktorand-id");
    return columns.containsAll(kind.required()) && (personKnown || !needsPerson);
  }
}
