package se.bokslut.recount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cells of a data row by canonical heading; what is missing or unreadable is empty. */
record Fields(
    SheetKind kind,
    Map<String, Integer> columns,
    Map<String, String> units,
    List<Cell> cells,
    RowPlace place) {

  private static final Set<String> UNIT_AND_TIME =
      Set.of(
          "Enhetskod",
          "Enhet",
          "Omfattning",
          "Regionkod",
          "År",
          "Halvår",
          "Datum",
          "Giltig från",
          "Giltig till");

  Cell cell(String heading) {
    Integer column = columns.get(heading);
    return column == null || column >= cells.size() ? new Cell.Blank() : cells.get(column);
  }

  Optional<String> text(String heading) {
    return cell(heading).text();
  }

  Optional<Integer> whole(String heading) {
    return Numbers.whole(cell(heading));
  }

  Optional<Integer> year(String heading) {
    return whole(heading).filter(year -> year >= 1900 && year <= 2100);
  }

  Optional<BigDecimal> number(String heading) {
    return Numbers.plain(cell(heading));
  }

  Optional<BigDecimal> percent(String heading) {
    return Numbers.percent(cell(heading));
  }

  Optional<BigDecimal> money(String heading) {
    String rowUnit = Texts.folded(text("Enhet för belopp").orElse(""));
    String headingUnit = unit(heading);
    return Numbers.money(
        cell(heading),
        headingUnit.isEmpty() && Heading.UNITS.contains(rowUnit) ? rowUnit : headingUnit);
  }

  /** A yes or a no; empty where neither stands. */
  Optional<Boolean> yes(String heading) {
    return switch (Texts.folded(text(heading).orElse(""))) {
      case "j", "ja", "x", "true", "sant", "1", "yes", "y" -> Optional.of(true);
      case "n", "nej", "false", "falskt", "0", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  Optional<LocalDate> date(String heading) {
    return Times.date(cell(heading));
  }

  String unit(String heading) {
    return units.getOrDefault(heading, "");
  }

  /** Whether the row says that there is nothing to report: `Inga` beside unit and time. */
  boolean isNil() {
    Set<Integer> named = new HashSet<>();
    UNIT_AND_TIME.stream().filter(columns::containsKey).map(columns::get).forEach(named::add);
    for (int column = 0; column < cells.size(); column++) {
      boolean none = cells.get(column).text().map(Texts::folded).filter("inga"::equals).isPresent();
      if (none && !named.contains(column)) {
        return true;
      }
    }
    return false;
  }
}
