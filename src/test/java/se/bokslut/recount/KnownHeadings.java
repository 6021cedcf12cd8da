package se.bokslut.recount;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings by which the columns of a kind are found. */
final class KnownHeadings {

  private static final Pattern LEVEL_OF_YEAR = Pattern.compile("(niva|level) (\\d{4})");
  private static final Set<String> TELLING_STAFF =
      Set.of(
          "Anställnings-id",
          "Examen",
          "Docent",
          "Professor",
          "Anställning",
          "Roll",
          "Ledningsgrupp");

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
    Matcher level = LEVEL_OF_YEAR.matcher(heading.name());
    return kind == SheetKind.PUBLICATION_CHANNELS && level.matches()
        ? "Nivå " + level.group(2)
        : canonicalByName.getOrDefault(heading.name(), withUnit);
  }

  /** Whether these canonical columns make a sheet of the kind. */
  boolean completeWith(Set<String> columns) {
    return columns.containsAll(kind.required())
        && switch (kind) {
          case DOCTORAL_STUDENTS, DISSERTATIONS -> tellsPerson(columns, "Doktorand-id");
          case STAFF ->
              tellsPerson(columns, "Anställnings-id")
                  && !Collections.disjoint(columns, TELLING_STAFF);
          case PUBLICATION_CHANNELS -> columns.stream().anyMatch(name -> name.startsWith("Nivå "));
          default -> true;
        };
  }

  private static boolean tellsPerson(Set<String> columns, String localId) {
    return columns.contains("Personnummer") || columns.contains(localId);
  }
}
