package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.TableRow;

/** Rows of organisations: units by provider, each provider after its units, the region last. */
final class ByProvider {

  private ByProvider() {}

  /** The rows; the figures stand after the organisation's name. */
  static List<TableRow> rows(RegionFigures figures, Function<Organisation, List<Cell>> cells) {
    List<TableRow> rows = new ArrayList<>();
    List<Organisation> units = new ArrayList<>(figures.units());
    for (Organisation provider : figures.providers()) {
      List<Organisation> own =
          units.stream().filter(unit -> provider.code().equals(unit.providerCode())).toList();
      units.removeAll(own);
      rows.add(new TableRow.GroupHeading(provider.name()));
      own.forEach(unit -> rows.add(TableRow.line(named(unit.name(), cells.apply(unit)))));
      rows.add(TableRow.total(named(provider.name() + ", totalt", cells.apply(provider))));
    }
    if (!units.isEmpty()) {
      rows.add(new TableRow.GroupHeading("Enheter utan förvaltning"));
      units.forEach(unit -> rows.add(TableRow.line(named(unit.name(), cells.apply(unit)))));
    }
    Organisation region = figures.region();
    rows.add(TableRow.total(named(region.name() + ", totalt", cells.apply(region))));
    return rows;
  }

  private static List<Cell> named(String name, List<Cell> cells) {
    List<Cell> all = new ArrayList<>();
    all.add(Cell.words(name));
    all.addAll(cells);
    return all;
  }
}
