package se.bokslut.command;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.ExplainedRow;

/**
 * Says what a figure rests on, thing by thing, as its rows come; it holds the rows of one thing at
 * a time.
 */
final class ThingTeller {

  private final IndicatorDefinition indicator;
  private final ThingWords words;
  private final PlaceWords places;
  private final Terminal terminal;
  private final Set<Long> told = new HashSet<>();
  private @Nullable ExplainedRow first;

  ThingTeller(
      IndicatorDefinition indicator, ThingWords words, PlaceWords places, Terminal terminal) {
    this.indicator = indicator;
    this.words = words;
    this.places = places;
    this.terminal = terminal;
  }

  /** Tells the next row. */
  void row(ExplainedRow row) {
    if (first == null || first.number() != row.number()) {
      end();
      first = row;
      terminal.say("\n%d. %s%s".formatted(row.number(), words.heading(row), counted(row)));
    }
    terminal.say(
        "   rad   %s: %s, %s"
            .formatted(places.row(row.row()), places.organisation(row.organisation()), added(row)));
    if (told.add(row.row())) {
      words.entry(row).forEach(line -> terminal.say("        " + line));
    }
  }

  /** Tells what is left to say of the last thing. */
  void end() {
    if (first != null) {
      words.rest(first, told);
    }
    told.clear();
    first = null;
  }

  private String counted(ExplainedRow row) {
    String year = indicator.calculation().window() > 1 ? " år %d".formatted(row.year()) : "";
    return isRatio()
        ? year
        : ", räknas%s som %s".formatted(year, Amounts.of(indicator, row.counted()));
  }

  /** Whether a thing counts in parts, not by itself. */
  private boolean isRatio() {
    return switch (indicator.calculation().rollUp()) {
      case RATIO, MEAN_OF_UNITS, AS_STATED -> true;
      case SUM, MEDIAN, MEAN -> false;
    };
  }

  private String added(ExplainedRow row) {
    String part =
        switch (row.part()) {
          case 'N' -> "täljare";
          case 'D' -> "nämnare";
          default -> "värde";
        };
    return "%s %s (högst %s)"
        .formatted(
            isRatio() ? part : "ger",
            Amounts.of(indicator, row.amount()),
            Amounts.of(indicator, row.cap()));
  }
}
