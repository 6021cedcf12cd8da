package se.bokslut.indicator;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All indicators that are known.
 *
 * @param indicators the definitions, ordered by chapter and place
 */
public record IndicatorCatalogue(List<IndicatorDefinition> indicators) {

  /** Orders the definitions and checks that what they refer to exists. */
  public IndicatorCatalogue {
    indicators =
        indicators.stream()
            .sorted(
                Comparator.comparingInt(IndicatorDefinition::chapter)
                    .thenComparingInt(IndicatorDefinition::order)
                    .thenComparing(IndicatorDefinition::code))
            .toList();
    Map<String, IndicatorDefinition> byCode = new LinkedHashMap<>();
    for (IndicatorDefinition indicator : indicators) {
      if (byCode.put(indicator.code(), indicator) != null) {
        throw new IllegalArgumentException("indikatorn finns två gånger: " + indicator.code());
      }
    }
    for (IndicatorDefinition indicator : indicators) {
      String base = indicator.calculation().of();
      if (base != null
          && (byCode.get(base) == null
              || byCode.get(base).calculation().rollUp() != Calculation.RollUp.SUM)) {
        throw new IllegalArgumentException(
            "%s är medelvärdet av %s, som inte är en känd summa".formatted(indicator.code(), base));
      }
      String among = indicator.personsAmong();
      if (among != null && (byCode.get(among) == null || !byCode.get(among).countsPersons())) {
        throw new IllegalArgumentException(
            "%s gäller personer bland %s, som inte räknar personer"
                .formatted(indicator.code(), among));
      }
    }
  }

  /** The indicator of a code. */
  public Optional<IndicatorDefinition> find(String code) {
    return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
  }

  /** The indicator whose contributions a figure rests on: a mean's is the one whose mean it is. */
  public IndicatorDefinition base(IndicatorDefinition indicator) {
    return find(indicator.calculation().base(indicator.code())).orElseThrow();
  }

  /** The indicators of a chapter, in order. */
  public List<IndicatorDefinition> ofChapter(int chapter) {
    return indicators.stream().filter(indicator -> indicator.chapter() == chapter).toList();
  }
}
