package se.bokslut.platform;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    List<IndicatorDefinition> indicators =
        files.read("indicators/*.yaml", faults).stream()
            .flatMap(node -> Stream.ofNullable(indicator(node.only(KEYS))))
            .toList();
    faults.throwIfAny();
    return new IndicatorCatalogue(indicators);
  }

  private static @Nullable IndicatorDefinition indicator(DefinitionNode node) {
    String code = node.text("indicator");
    if (!node.file().equals(code + ".yaml")) {
      node.fault("filen ska heta som sin indikator, %s.yaml".formatted(code));
    }
    try {
      return new IndicatorDefinition(
          code,
          node.text("name"),
          node.text("english"),
          node.text("definition").strip(),
          KindDefinitionLoader.constant(IndicatorDefinition.Unit.class, node.text("unit")),
          node.number("decimals", -1),
          direction(node.text("higher-is-better")),
          node.isTrue("counts-persons"),
          node.number("chapter", 0),
          node.number("order", 0),
          KindDefinitionLoader.constant(IndicatorDefinition.RollUp.class, node.text("roll-up")),
          node.number("window", 1),
          node.optional("of").orElse(null),
          node.optional("contributions").orElse(null),
          node.optional("delivered").orElse(null));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static IndicatorDefinition.Direction direction(String word) {
    return switch (word) {
      case "true" -> IndicatorDefinition.Direction.HIGHER;
      case "false" -> IndicatorDefinition.Direction.LOWER;
      case "neutral" -> IndicatorDefinition.Direction.NEUTRAL;
      default ->
          throw new IllegalArgumentException("higher-is-better är true, false eller neutral");
    };
  }
}
