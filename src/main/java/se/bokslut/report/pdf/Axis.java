package se.bokslut.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Cell;

/**
 * From where to where an axis goes.
 *
 * @param from its lower end
 * @param to its upper end, above the lower one
 * @param step the distance between two of its numbers
 */
record Axis(double from, double to, double step) {

  /** An axis begins at zero unless the values are all far from it. */
  private static final double FAR = 0.6;

  private static final double AIR = 0.08;
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /** How many steps an axis has at least before they are halved. */
  private static final int MOST_STEPS = 4;

  Axis {
    if (to <= from || step <= 0) {
      throw new IllegalArgumentException("an axis from %s to %s by %s".formatted(from, to, step));
    }
  }

  /** Just around the values, for drawings without numbers on their axis. */
  static Axis around(List<List<Cell>> courses) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double value : values(courses)) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (least > most) {
      return new Axis(0, 1, 1);
    }
    double half = least == most ? Math.max(1, Math.abs(most) / 2) : 0;
    return new Axis(least - half, most + half, most - least + half);
  }

  /** From a round number below the values, zero unless all are far from it, to one above. */
  static Axis rounded(List<List<Cell>> courses) {
    Axis around = around(courses);
    double from = around.from() > 0 && around.from() < around.to() * FAR ? 0 : around.from();
    double air = (around.to() - from) * AIR;
    double step = step(around.to() + air - from);
    double lower = from == 0 ? 0 : Math.floor((from - air) / step) * step;
    return new Axis(lower, Math.ceil((around.to() + air) / step) * step, step);
  }

  private static double step(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length / MOST_STEPS)));
    for (double step : STEPS) {
      if (step * power * MOST_STEPS >= length) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The round numbers on the axis, its ends among them. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; from + i * step <= to + step / 2; i++) {
      ticks.add(from + i * step);
    }
    return ticks;
  }

  /** Where a value stands, 0 for the lower end and 1 for the upper one. */
  double place(double value) {
    return (value - from) / (to - from);
  }

  private static List<Double> values(List<List<Cell>> courses) {
    return courses.stream()
        .flatMap(List::stream)
        .filter(Cell.Figure.class::isInstance)
        .map(cell -> value(((Cell.Figure) cell).value()))
        .toList();
  }

  /** A value as near as drawing needs it. */
  static double value(Fraction value) {
    return value.rounded(10).doubleValue();
  }
}
