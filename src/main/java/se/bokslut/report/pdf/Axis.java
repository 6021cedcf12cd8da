package se.bokslut.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
  private static final int MOST_STEPS = 4;
  private static final int STORED_DECIMALS = 10;

  Axis {
    if (to <= from || step <= 0) {
      throw new IllegalArgumentException("an axis from %s to %s by %s".formatted(from, to, step));
    }
  }

  /** The least and the greatest of the values; 0 and 0 when there are none. */
  private record Range(double least, double most) {

    static Range of(List<List<Cell>> courses) {
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (List<Cell> course : courses) {
        for (Cell cell : course) {
          if (cell instanceof Cell.Figure figure) {
            least = Math.min(least, value(figure.value()));
            most = Math.max(most, value(figure.value()));
          }
        }
      }
      return least > most ? new Range(0, 0) : new Range(least, most);
    }
  }

  /** Just around the values, for drawings without numbers on their axis. */
  static Axis around(List<Cell> course) {
    Range range = Range.of(List.of(course));
    double air = range.least() == range.most() ? Math.max(1, Math.abs(range.most())) : 0;
    double from = range.least() - air;
    double to = range.most() + air;
    return new Axis(from, to, to - from);
  }

  /** From a round number below the values, zero unless all are far from it, to one above. */
  static Axis rounded(List<List<Cell>> courses) {
    Range range = Range.of(courses);
    boolean near = range.least() > 0 && range.least() < range.most() * FAR;
    boolean alike = range.least() == range.most();
    double from = near || alike ? Math.min(0, range.least()) : range.least();
    double to = alike ? Math.max(0, range.most()) : range.most();
    if (from == to) {
      return new Axis(0, 1, 1);
    }
    double air = (to - from) * AIR;
    double step = step(to + air - from);
    double lower = from == 0 ? 0 : Math.floor((from - air) / step) * step;
    double upper = to == 0 ? 0 : Math.ceil((to + air) / step) * step;
    return new Axis(range.least() >= 0 ? Math.max(0, lower) : lower, upper, step);
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
  List<Fraction> ticks() {
    BigDecimal distance = exact(step);
    BigDecimal tick = exact(from);
    List<Fraction> ticks = new ArrayList<>();
    while (tick.doubleValue() <= to + step / 2) {
      ticks.add(Fraction.of(tick));
      tick = tick.add(distance);
    }
    return ticks;
  }

  /** Steps are round numbers, but for what their calculation adds. */
  private static BigDecimal exact(double number) {
    return BigDecimal.valueOf(number)
        .setScale(STORED_DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  /** Where a value stands, 0 for the lower end and 1 for the upper one. */
  double place(double value) {
    return (value - from) / (to - from);
  }

  /** A value as near as drawing needs it. */
  static double value(Fraction value) {
    return value.rounded(STORED_DECIMALS).doubleValue();
  }
}
