package se.bokslut.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.IndicatorFamily;
import se.bokslut.indicator.IndicatorFiles;

/** Loads the indicators, and the families whose members the data names, from their files. */
final class IndicatorDefinitionLoader {

  private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Set<String> FAMILY_KEYS =
      Set.of(
          "family",
          "members",
          "roll-up",
          "entity",
          "levels",
          "coverage",
          "calculated",
          "contributions",
          "tells-alone",
          "delivered",
          "known");
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
          "persons-among",
          "chapter",
          "order",
          "roll-up",
          "entity",
          "window",
          "of",
          "scale",
          "levels",
          "coverage",
          "calculated",
          "every-region",
          "contributions",
          "tells-alone",
          "delivered",
          "known");

  private IndicatorDefinitionLoader() {}

  static IndicatorFiles load(DefinitionFiles files) {
    DefinitionFaults faults = new DefinitionFaults();
    Map<DefinitionNode, IndicatorDefinition> indicators = new LinkedHashMap<>();
    Map<DefinitionNode, IndicatorFamily> families = new LinkedHashMap<>();
    for (DefinitionNode node : files.read("indicators/*.yaml", faults)) {
      if (node.has("family")) {
        IndicatorFamily family = family(node.only(FAMILY_KEYS));
        if (family != null) {
          families.put(node, family);
        }
      } else {
        IndicatorDefinition indicator = indicator(node.only(KEYS));
        if (indicator != null) {
          indicators.put(node, indicator);
        }
      }
    }
    indicators.forEach((node, indicator) -> requireBase(node, indicator, indicators.values()));
    faults.throwIfAny();
    return new IndicatorFiles(List.copyOf(indicators.values()), List.copyOf(families.values()));
  }

  private static void requireBase(
      DefinitionNode node, IndicatorDefinition mean, Collection<IndicatorDefinition> all) {
    String base = mean.calculation().of();
    if (base != null
        && all.stream()
            .noneMatch(
                other ->
                    other.code().equals(base)
                        && other.calculation().rollUp() == Calculation.RollUp.SUM)) {
      node.fault("%s är medelvärdet av %s, som inte är en känd summa".formatted(mean.code(), base));
    }
  }

  private static void requireName(DefinitionNode node, String code) {
    if (!CODE.matcher(code).matches()) {
      node.fault("koden ska bestå av a–z, 0–9 och bindestreck: " + code);
    }
    if (!node.file().equals(code + ".yaml")) {
      node.fault("filen ska heta som sin indikator, %s.yaml".formatted(code));
    }
  }

  private static @Nullable IndicatorFamily family(DefinitionNode node) {
    String name = node.text("family");
    requireName(node, name);
    String members = node.text("members");
    Optional<Calculation.RollUp> rollUp = node.constant("roll-up", Calculation.RollUp.class);
    if (rollUp.isEmpty()) {
      return null;
    }
    return made(node, () -> new IndicatorFamily(name, members, calculation(node, rollUp.get())));
  }

  private static @Nullable IndicatorDefinition indicator(DefinitionNode node) {
    String code = node.text("indicator");
    requireName(node, code);
    String name = node.text("name");
    String english = node.text("english");
    String definition = node.text("definition").strip();
    Optional<IndicatorDefinition.Unit> unit = node.constant("unit", IndicatorDefinition.Unit.class);
    Optional<IndicatorDefinition.Direction> direction = direction(node);
    Optional<Calculation.RollUp> rollUp = node.constant("roll-up", Calculation.RollUp.class);
    if (unit.isEmpty() || direction.isEmpty() || rollUp.isEmpty()) {
      return null;
    }
    return made(
        node,
        () ->
            new IndicatorDefinition(
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
                calculation(node, rollUp.get()),
                node.optional("persons-among").orElse(null)));
  }

  private static Calculation calculation(DefinitionNode node, Calculation.RollUp rollUp) {
    return new Calculation(
        rollUp,
        entity(node, rollUp),
        node.number("window", 1),
        node.number("scale", 1),
        node.constant("levels", Calculation.Levels.ALL),
        node.constant("coverage", Calculation.Coverage.UNITS),
        node.constant("calculated", Calculation.Stage.FIRST),
        node.isTrue("every-region"),
        node.optional("of").orElse(null),
        node.optional("contributions").orElse(null),
        node.isTrue("tells-alone"),
        node.optional("delivered").orElse(null),
        node.optional("known").orElse(null));
  }

  /** What is counted; a mean counts what the indicator counts whose mean it is. */
  private static Calculation.Entity entity(DefinitionNode node, Calculation.RollUp rollUp) {
    return rollUp == Calculation.RollUp.MEAN
        ? Calculation.Entity.ROW
        : node.constant("entity", Calculation.Entity.class).orElse(Calculation.Entity.ROW);
  }

  /** What is made, or null when its parts do not suit each other, which is then reported. */
  private static <T> @Nullable T made(DefinitionNode node, Supplier<T> making) {
    try {
      return making.get();
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
