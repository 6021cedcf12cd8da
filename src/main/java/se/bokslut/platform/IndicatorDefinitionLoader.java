package se.bokslut.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;

/** Loads the indicators from their files. */
final class IndicatorDefinitionLoader {

  private static final Set<String> KEYS =
      Set.of(
          "indicator",
          "name",
          "english",
          "definition",
          "unit",
          "decimals",
          "higher-is-better",
          "counts-persons",
          "chapter",
          "order",
          "roll-up",
          "window",
          "of",
          "contributions",
          "delivered");

  private IndicatorDefinitionLoader() {}

  static IndicatorCatalogue load(DefinitionFiles files) {
    DefinitionFaults faults = new DefinitionFaults();
    Map<DefinitionNode, IndicatorDefinition> indicators = new LinkedHashMap<>();
    for (DefinitionNode node : files.read("indicators/*.yaml", faults)) {
      IndicatorDefinition indicator = indicator(node.only(KEYS));
      if (indicator != null) {
        indicators.put(node, indicator);
      }
    }
    indicators.forEach((node, indicator) -> requireBase(node, indicator, indicators.values()));
    faults.throwIfAny();
    return new IndicatorCatalogue(List.copyOf(indicators.values()));
  }

  private static void requireBase(
      DefinitionNode node, IndicatorDefinition mean, Collection<IndicatorDefinition> all) {
    String base = mean.of();
    if (base != null
        && all.stream()
            .noneMatch(
                other ->
                    other.code().equals(base)
                        && other.rollUp() == IndicatorDefinition.RollUp.SUM)) {
      node.fault("%s är medelvärdet av %s, som inte är en känd summa".formatted(mean.code(), base));
    }
  }

  private static @Nullable IndicatorDefinition indicator(DefinitionNode node) {
    String code = node.text("indicator");
    if (!node.file().equals(code + ".yaml")) {
      node.fault("filen ska heta som sin indikator, %s.yaml".formatted(code));
    }
    String name = node.text("name");
    String english = node.text("english");
    String definition = node.text("definition").strip();
    Optional<IndicatorDefinition.Unit> unit = node.constant("unit", IndicatorDefinition.Unit.class);
    Optional<IndicatorDefinition.Direction> direction = direction(node);
    Optional<IndicatorDefinition.RollUp> rollUp =
        node.constant("roll-up", IndicatorDefinition.RollUp.class);
    if (unit.isEmpty() || direction.isEmpty() || rollUp.isEmpty()) {
      return null;
    }
    try {
      return new IndicatorDefinition(
          code,
          name,
          english,
          definition,
          unit.get(),
          node.number("decimals", -1),
          direction.get(),
          node.isTrue("counts-persons"),
          node.number("chapter", 0),
          node.number("order", 0),
          rollUp.get(),
          node.number("window", 1),
          node.optional("of").orElse(null),
          node.optional("contributions").orElse(null),
          node.optional("delivered").orElse(null));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static Optional<IndicatorDefinition.Direction> direction(DefinitionNode node) {
    return switch (node.text("higher-is-better")) {
      case "true" -> Optional.of(IndicatorDefinition.Direction.HIGHER);
      case "false" -> Optional.of(IndicatorDefinition.Direction.LOWER);
      case "neutral" -> Optional.of(IndicatorDefinition.Direction.NEUTRAL);
      default -> {
        node.fault("higher-is-better är true, false eller neutral");
        yield Optional.empty();
      }
    };
  }
}
