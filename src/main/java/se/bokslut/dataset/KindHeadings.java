package se.bokslut.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kind's columns by the names under which they are found, worked out once. */
final class KindHeadings {

  private static final Pattern WITH_YEAR = Pattern.compile("(.+) ((?:19|20)\\d{2})");

  private final KindDefinition kind;
  private final Map<String, ColumnDefinition> columns = new HashMap<>();
  private final Map<String, ColumnDefinition> yearly = new HashMap<>();
  private final Set<String> marks;

  KindHeadings(KindDefinition kind) {
    this.kind = kind;
    for (ColumnDefinition column : kind.columns()) {
      Map<String, ColumnDefinition> named = column.yearly() ? yearly : columns;
      column.names().forEach(name -> named.putIfAbsent(name, column));
    }
    marks = kind.knownBy().stream().map(HeadingName::plain).collect(Collectors.toSet());
  }

  KindDefinition kind() {
    return kind;
  }

  /** The column that a heading names; one of a column a year ends with the year. */
  Optional<ColumnDefinition> column(HeadingName heading) {
    ColumnDefinition named = columns.get(heading.name());
    if (named == null && heading.unit() == HeadingName.Unit.PERCENT) {
      named = columns.get(heading.name() + " %");
    }
    if (named == null && !yearly.isEmpty()) {
      Matcher dated = WITH_YEAR.matcher(heading.name());
      named = dated.matches() ? yearly.get(dated.group(1)) : null;
    }
    return Optional.ofNullable(named);
  }

  /** Whether a heading that names no column tells the kind all the same. */
  boolean isMark(HeadingName heading) {
    return marks.contains(heading.name());
  }

  /** The year that a heading of a column a year ends with; null for any other column. */
  static @Nullable Integer year(ColumnDefinition column, HeadingName heading) {
    Matcher dated = WITH_YEAR.matcher(heading.name());
    return column.yearly() && dated.matches() ? Integer.valueOf(dated.group(2)) : null;
  }
}
