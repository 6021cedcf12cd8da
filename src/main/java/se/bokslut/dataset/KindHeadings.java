package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind's columns by the names under which they are found, worked out once. */
final class KindHeadings {

  private static final Pattern WITH_YEAR = Pattern.compile("(.+) ((?:19|20)\\d{2})");

  private final KindDefinition kind;
  private final @Nullable KindHeadings canonical;
  private final Map<String, List<ColumnDefinition>> columns = new HashMap<>();
  private final Map<String, List<ColumnDefinition>> yearly = new HashMap<>();

  /** The columns of a kind with its canonical headings. */
  KindHeadings(KindDefinition kind) {
    this(kind, null);
  }

  private KindHeadings(KindDefinition kind, @Nullable KindHeadings canonical) {
    this.kind = kind;
    this.canonical = canonical;
    for (ColumnDefinition column : kind.columns()) {
      Map<String, List<ColumnDefinition>> named = column.yearly() ? yearly : columns;
      column.names().stream().distinct().forEach(name -> enter(named, name, column));
    }
  }

  /** The columns of a kind, canonical or as an export. */
  static KindHeadings of(KindDefinition kind, KindCatalogue catalogue) {
    if (kind.export() == null) {
      return new KindHeadings(kind);
    }
    return catalogue.canonical().stream()
        .filter(canonical -> canonical.code().equals(kind.code()))
        .findFirst()
        .map(canonical -> new KindHeadings(kind, new KindHeadings(canonical)))
        .orElseThrow();
  }

  /** One heading of an export may fill several columns. */
  private void enter(
      Map<String, List<ColumnDefinition>> named, String name, ColumnDefinition column) {
    List<ColumnDefinition> columnsSoFar = named.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (columnsSoFar.isEmpty() || kind.export() != null) {
      columnsSoFar.add(column);
    }
  }

  /** The names under which columns are found; of a column a year, without the year. */
  Stream<String> names() {
    return Stream.concat(columns.keySet().stream(), yearly.keySet().stream());
  }

  KindDefinition kind() {
    return kind;
  }

  /** The columns that a heading names; one of a column a year ends with the year. */
  List<ColumnDefinition> columns(HeadingName heading) {
    List<ColumnDefinition> named = columns.get(heading.name());
    if (named == null && heading.unit() == HeadingName.Unit.PERCENT) {
      named = columns.get(heading.name() + " %");
    }
    if (named == null && !yearly.isEmpty()) {
      Matcher dated = WITH_YEAR.matcher(heading.name());
      named = dated.matches() ? yearly.get(dated.group(1)) : null;
    }
    return named == null ? List.of() : named;
  }

  /** A column as it is missed: of an export its canonical heading, and its own within that. */
  String missed(ColumnDefinition column) {
    String own = column.heading(null);
    return canonical == null
        ? own
        : canonical.kind.columns().stream()
            .filter(known -> known.fields().equals(column.fields()))
            .map(known -> known.heading(null))
            .filter(heading -> !heading.equals(own))
            .findFirst()
            .map(heading -> "%s (i exporten %s)".formatted(heading, own))
            .orElse(own);
  }

  /** The year that a heading of a column a year ends with; null for any other column. */
  static @Nullable Integer year(ColumnDefinition column, HeadingName heading) {
    Matcher dated = WITH_YEAR.matcher(heading.name());
    return column.yearly() && dated.matches() ? Integer.valueOf(dated.group(2)) : null;
  }
}
