package se.bokslut.indicator;

import se.bokslut.indicator.Calculation.Coverage;
import se.bokslut.indicator.Calculation.Entity;
import se.bokslut.indicator.Calculation.Levels;
import se.bokslut.indicator.Calculation.RollUp;
import se.bokslut.indicator.Calculation.Stage;

/** Calculations of ordinary indicators, for tests that need some. */
public final class Calculations {

  private Calculations() {}

  /** The calculation of a mean over a window of years. */
  public static Calculation meanOf(String of, int window) {
    return new Calculation(
        RollUp.MEAN,
        Entity.ROW,
        window,
        1,
        Levels.ALL,
        Coverage.UNITS,
        Stage.FIRST,
        false,
        of,
        null,
        false,
        null,
        null);
  }

  /** The calculation of an ordinary indicator at all levels. */
  public static Calculation of(RollUp rollUp, String contributions, String delivered) {
    return new Calculation(
        rollUp,
        Entity.ROW,
        1,
        1,
        Levels.ALL,
        Coverage.UNITS,
        Stage.FIRST,
        false,
        null,
        contributions,
        false,
        delivered,
        null);
  }
}
