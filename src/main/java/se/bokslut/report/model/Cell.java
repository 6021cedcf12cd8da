package se.bokslut.report.model;

import java.util.List;
import java.util.Optional;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;

/** What a cell says. */
public sealed interface Cell {

  /** Nothing to say. */
  Cell EMPTY = new Words("");

  /** Nothing was delivered, which is not 0. */
  Cell NOT_DELIVERED = new NotDelivered();

  /** A figure that is not shown at all. */
  Cell WITHHELD = new Suppressed("–");

  /** Words. */
  record Words(String text) implements Cell {}

  /** An ordinal or a number of things, as it is. */
  record Whole(long value) implements Cell {}

  /** A number in whatever unit its row has, with the decimals it needs. */
  record Amount(Fraction value) implements Cell {}

  /**
   * A figure in the unit that is displayed, exact.
   *
   * @param preliminary whether some units have not delivered
   * @param inherited whether the organisations that were replaced by this one are included
   * @param origin what it is of, if rows can be shown for it
   */
  record Figure(
      Fraction value,
      Measure measure,
      boolean preliminary,
      boolean inherited,
      Optional<Origin> origin)
      implements Cell {

    /** A figure that nobody needs to follow to its rows. */
    public Figure(Fraction value, Measure measure, boolean preliminary, boolean inherited) {
      this(value, measure, preliminary, inherited, Optional.empty());
    }

    /** A figure of the organisation alone. */
    public Figure(Fraction value, Measure measure, boolean preliminary) {
      this(value, measure, preliminary, false);
    }

    /** The same figure, which can be followed to its rows. */
    public Figure of(Origin rows) {
      return new Figure(value, measure, preliminary, inherited, Optional.of(rows));
    }
  }

  /** A difference between two figures, shown with its sign. */
  record Change(Fraction value, Measure measure) implements Cell {}

  /**
   * What is aimed at.
   *
   * @param bound minst, högst or lika med
   */
  record Target(String bound, Fraction value, Measure measure) implements Cell {}

  /** Nothing was delivered, or the figure cannot be had. */
  record NotDelivered() implements Cell {}

  /**
   * A figure that is there and not shown.
   *
   * @param text what stands in its place, such as {@code <5}
   */
  record Suppressed(String text) implements Cell {}

  /** Whether something was delivered. */
  record Delivery(boolean delivered) implements Cell {

    /** Symbol and word. */
    public String text() {
      return delivered ? "● lämnat" : "■ saknas";
    }
  }

  /**
   * How a target turned out.
   *
   * @param preliminary whether it rests on incomplete coverage
   */
  record Status(TargetStatus status, boolean preliminary) implements Cell {

    /** Symbol and word. */
    public String text() {
      return status.symbol() + " " + status.word() + (preliminary ? " (preliminärt)" : "");
    }
  }

  /** How a unit stands on a minimum level. */
  record Level(MinimumLevelStatus status) implements Cell {

    /** Symbol and word. */
    public String text() {
      return status.symbol() + " " + status.word();
    }
  }

  /**
   * In how many of some years a minimum level was fulfilled.
   *
   * @param of the years in which it could be
   */
  record Years(int fulfilled, int of) implements Cell {

    /** Checks that not more years are fulfilled than there are. */
    public Years {
      if (fulfilled < 0 || fulfilled > of) {
        throw new IllegalArgumentException("%s of %s years".formatted(fulfilled, of));
      }
    }

    /** Whether there are years and it was fulfilled in all of them. */
    public boolean isAll() {
      return of > 0 && fulfilled == of;
    }
  }

  /**
   * A course over the years, drawn small.
   *
   * @param years the years
   * @param values a value for every year
   */
  record Series(List<Integer> years, List<Cell> values) implements Cell {

    /** Keeps copies and checks that there are years and that every year has a value. */
    public Series {
      years = List.copyOf(years);
      values = List.copyOf(values);
      if (years.isEmpty() || years.size() != values.size()) {
        throw new IllegalArgumentException(
            "%s values in %s years".formatted(values.size(), years.size()));
      }
      values.forEach(Course::requireFigure);
    }
  }

  /** Words. */
  static Cell words(String text) {
    return text.isEmpty() ? EMPTY : new Words(text);
  }
}
