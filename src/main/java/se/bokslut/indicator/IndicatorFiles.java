package se.bokslut.indicator;

import java.util.List;

/**
 * The indicators as the definition files give them, before the data has named its own.
 *
 * @param indicators those that are always there
 * @param families those whose members the data names
 */
public record IndicatorFiles(List<IndicatorDefinition> indicators, List<IndicatorFamily> families) {

  /** Keeps copies. */
  public IndicatorFiles {
    indicators = List.copyOf(indicators);
    families = List.copyOf(families);
  }

  /** The longest window of any indicator, in years. */
  public int longestWindow() {
    return indicators.stream()
        .mapToInt(indicator -> indicator.calculation().window())
        .max()
        .orElse(1);
  }
}
