package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kind's columns by the names under which they are found, worked out once. */
final class KindHeadings {

  private static final Pattern WITH_YEAR = Pattern.compile("(.+) ((?:19|20)\\d{2})");

  private final KindDefinition kind;
  private final Map<String, List<ColumnDefinition>> columns = new HashMap<>();
  private final Map<String, List<ColumnDefinition>> yearly = new HashMap<>();

  KindHeadings(KindDefinition kind) {
    this.kind = kind;
    for (ColumnDefinition column : kind.columns()) {
      Map<String, List<ColumnDefinition>> named = column.yearly() ? yearly : columns;
      column.names().stream().distinct().forEach(name -> enter(named, name, column));
    }
  }

  /** One heading of an export may fill several columns. */
  private void enter(
      Map<String, List<ColumnDefinition>> named, String name, ColumnDefinition column) {
    List<ColumnDefinition> columnsSoFar = named.computeIfAbsent(name, n -> new ArrayList<>(1));
    if (columnsSoFar.isEmpty() || kind.export() != null) {
      columnsSoFar.add(column);
    }
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

  /** The year that a heading of a column a year ends with; null for any other column. */
  static @Nullable Integer year(ColumnDefinition column, HeadingName heading) {
    Matcher dated = WITH_YEAR.matcher(heading.name());
    return column.yearly() && dated.matches() ? Integer.valueOf(dated.group(2)) : null;
  }
}
