package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Bar;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.TableRow;

/**
 * The cells that a native bullet chart draws.
 *
 * <p>Bars that are about different things have no axis in common; what they do have in common is
 * how far they are from their targets, so they are drawn in per cent of them.
 */
final class BulletNumbers {

  private static final Measure PERCENT = new Measure(Measure.Form.PERCENT, 0);

  private BulletNumbers() {}

  /** The table of a chart's bars. */
  static Block.Table of(Block.BulletChart chart) {
    boolean share = chart.scale() == Block.Scale.EACH;
    return new Block.Table(
        share ? ChartNumbers.TITLE + ", i procent av målet" : ChartNumbers.TITLE,
        List.of(
            Column.of("Staplar", Kind.NAME),
            Column.of("Utfall", Kind.FIGURE),
            Column.of("Förra året", Kind.FIGURE),
            Column.of("Mål", Kind.FIGURE)),
        chart.bars().stream().map(bar -> row(bar, share)).toList());
  }

  private static TableRow row(Bar bar, boolean share) {
    Cell.Target target = bar.target();
    Cell aim = new Cell.Figure(target.value(), target.measure(), false);
    List<Cell> numbers =
        Stream.of(bar.outcome(), bar.lastYear(), aim)
            .map(cell -> share ? share(cell, target.value()) : ChartNumbers.orGap(cell))
            .toList();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(bar.name() + ", " + bar.status().text()));
    cells.addAll(numbers);
    return new TableRow.Line(cells, false, "");
  }

  private static Cell share(Cell cell, Fraction target) {
    return cell instanceof Cell.Figure figure && !target.equals(Fraction.ZERO)
        ? new Cell.Figure(figure.value().dividedBy(target), PERCENT, figure.preliminary())
        : Cell.EMPTY;
  }
}
