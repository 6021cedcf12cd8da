package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How well a row of headings suits a kind, and what is wrong with it if it is that kind. */
final class HeadingMatch {

  private static final int FEWEST_COLUMNS = 3;

  private final KindHeadings known;
  private final KindDefinition kind;
  private final Headings headings;
  private final Place sheet;
  private final Map<ColumnDefinition, List<Headings.Heading>> found = new LinkedHashMap<>();
  private final Map<ColumnDefinition, List<Integer>> otherwise = new HashMap<>();
  private final List<Headings.Heading> unknown = new ArrayList<>();

  HeadingMatch(KindHeadings known, Headings headings, Place sheet) {
    this.known = known;
    this.kind = known.kind();
    this.headings = headings;
    this.sheet = sheet;
    for (Headings.Heading heading : headings.cells()) {
      List<ColumnDefinition> named = known.columns(heading.name());
      named.forEach(column -> found.computeIfAbsent(column, c -> new ArrayList<>()).add(heading));
      if (named.isEmpty()) {
        unknown.add(heading);
      }
    }
    if (kind.export() != null) {
      found.forEach(this::keepPreferred);
    }
  }

  /**
   * An export may have several columns of which each would do: the preferred one is taken, and the
   * next where its cell is empty.
   */
  private void keepPreferred(ColumnDefinition column, List<Headings.Heading> places) {
    if (column.yearly()) {
      return;
    }
    List<Headings.Heading> inOrder =
        column.names().stream()
            .flatMap(name -> places.stream().filter(place -> place.name().name().equals(name)))
            .toList();
    inOrder.stream()
        .findFirst()
        .map(preferred -> preferred.name().name())
        .ifPresent(
            name -> {
              places.removeIf(place -> !place.name().name().equals(name));
              otherwise.put(
                  column,
                  inOrder.stream()
                      .filter(place -> !place.name().name().equals(name))
                      .map(Headings.Heading::index)
                      .toList());
            });
  }

  /** The same row of headings for another kind of the same export. */
  HeadingMatch as(KindHeadings other) {
    return new HeadingMatch(other, headings, sheet);
  }

  KindDefinition kind() {
    return kind;
  }

  int columnsFound() {
    return found.size();
  }

  private int missing() {
    return missingColumns().size() + missingAlternatives().size();
  }

  private int required() {
    return (int) kind.columns().stream().filter(ColumnDefinition::required).count()
        + kind.alternatives().size();
  }

  private boolean isMarked() {
    return marks().stream().anyMatch(this::hasAll);
  }

  private List<List<String>> marks() {
    Export export = kind.export();
    return export == null ? List.of() : export.knownBy();
  }

  private boolean hasAll(List<String> wanted) {
    return wanted.stream()
        .map(heading -> HeadingName.of(heading).name())
        .allMatch(name -> headings.cells().stream().anyMatch(h -> h.name().name().equals(name)));
  }

  /** Whether the row can be taken for this kind's heading row at all. */
  boolean isPlausible() {
    if (!marks().isEmpty()) {
      return isMarked();
    }
    return isTold()
        && (missing() == 0 || (columnsFound() >= FEWEST_COLUMNS && missing() * 2 <= required()));
  }

  /** Whether one of the headings stands there that tell this kind from others. */
  private boolean isTold() {
    return kind.knownBy().isEmpty()
        || found.keySet().stream().anyMatch(column -> kind.knownBy().contains(column.heading()));
  }

  boolean suitsBetterThan(HeadingMatch other) {
    Comparator<HeadingMatch> suitability =
        Comparator.comparing(HeadingMatch::isPlausible)
            .thenComparing(HeadingMatch::isMarked)
            .thenComparingInt(match -> match.columnsFound() - match.missing())
            .thenComparingInt(match -> -match.missing())
            .thenComparingInt(HeadingMatch::required);
    return suitability.compare(this, other) > 0;
  }

  /**
   * Whether an export gives way to an office's own sheet, which may hold a heading or two that the
   * export has as well: to one that is complete and tells more.
   */
  boolean givesWayTo(HeadingMatch other) {
    return kind.export() != null
        && other.kind.export() == null
        && other.isPlausible()
        && other.missing() == 0
        && other.found.values().stream().flatMap(List::stream).anyMatch(unknown::contains);
  }

  ColumnLayout layout() {
    return new ColumnLayout(
        kind,
        sheet,
        headings.row(),
        kind.columns().stream()
            .filter(found::containsKey)
            .flatMap(
                column ->
                    found.getOrDefault(column, List.of()).stream()
                        .map(heading -> place(column, heading)))
            .toList());
  }

  private ColumnLayout.Column place(ColumnDefinition column, Headings.Heading heading) {
    return new ColumnLayout.Column(
        column,
        heading.index(),
        otherwise.getOrDefault(column, List.of()),
        heading.name().unit(),
        KindHeadings.year(column, heading.name()));
  }

  /** What makes the sheet unusable: columns that are missing or stand twice. */
  List<Finding> faults() {
    List<Finding> faults = new ArrayList<>();
    for (ColumnDefinition column : missingColumns()) {
      faults.add(said().missing(known.missed(column), List.of(column)));
    }
    for (List<String> group : missingAlternatives()) {
      faults.add(
          said()
              .missing(
                  String.join(" eller ", group),
                  group.stream().flatMap(heading -> kind.column(heading).stream()).toList()));
    }
    found.forEach((column, places) -> faults.addAll(twice(column, places)));
    return faults;
  }

  private List<Finding> twice(ColumnDefinition column, List<Headings.Heading> places) {
    Map<String, List<Headings.Heading>> byHeading = new LinkedHashMap<>();
    for (Headings.Heading place : places) {
      byHeading
          .computeIfAbsent(
              column.heading(KindHeadings.year(column, place.name())), heading -> new ArrayList<>())
          .add(place);
    }
    return byHeading.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> said().twice(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What is worth knowing: columns that are assumed, and columns that are not used. */
  List<Finding> remarks() {
    return Stream.concat(layout().assumedColumns().stream().map(said()::assumed), said().notUsed())
        .toList();
  }

  private HeadingFindings said() {
    return new HeadingFindings(kind, sheet.row(headings.row()), unknown);
  }

  private List<ColumnDefinition> missingColumns() {
    return kind.columns().stream()
        .filter(column -> column.required() && !found.containsKey(column))
        .toList();
  }

  private List<List<String>> missingAlternatives() {
    return kind.alternatives().stream()
        .filter(
            group -> found.keySet().stream().noneMatch(column -> group.contains(column.heading())))
        .toList();
  }
}
