package se.bokslut.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.bokslut.dataset.HeadingName;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;

/**
 * Finds the indicator that a row names by its code, else by its Swedish name; case, diacritics and
 * blanks do not matter.
 */
final class IndicatorNames {

  private final Map<String, IndicatorDefinition> names = new LinkedHashMap<>();

  /** All indicators that are known. */
  IndicatorNames(IndicatorCatalogue catalogue) {
    for (IndicatorDefinition indicator : catalogue.indicators()) {
      names.putIfAbsent(HeadingName.key(indicator.code()), indicator);
    }
    for (IndicatorDefinition indicator : catalogue.indicators()) {
      names.putIfAbsent(HeadingName.key(indicator.name()), indicator);
    }
  }

  /** The indicator of a name, empty when nobody bears it. */
  Optional<IndicatorDefinition> find(String stated) {
    return Optional.ofNullable(names.get(HeadingName.key(stated)));
  }
}
