package se.bokslut.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.agreement.AnswerRule;
import se.bokslut.agreement.DataRule;
import se.bokslut.agreement.MinimumLevelCatalogue;
import se.bokslut.agreement.MinimumLevelDefinition;

/** Loads the built-in minimum levels. */
final class MinimumLevelLoader {

  private static final Set<String> KEYS =
      Set.of("id", "area", "name", "text", "from", "answer", "at-least", "at-most", "data");
  private static final Set<String> DATA_KEYS =
      Set.of("window", "shows", "lacks", "fulfilled", "decides");

  /** What stands for the text of a level that is not known yet. */
  private static final String UNKNOWN_TEXT = "text saknas";

  private MinimumLevelLoader() {}

  static MinimumLevelCatalogue load(DefinitionFiles files) {
    DefinitionFaults faults = new DefinitionFaults();
    List<MinimumLevelDefinition> levels = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (DefinitionNode file : files.read("minimum-levels.yaml", faults)) {
      for (DefinitionNode node : file.only(Set.of("levels")).nodes("levels")) {
        level(node.only(KEYS))
            .ifPresent(
                level -> {
                  if (!keys.add(level.key())) {
                    node.fault("nivån finns redan: " + level.id());
                  } else {
                    levels.add(level);
                  }
                });
      }
    }
    faults.throwIfAny();
    return new MinimumLevelCatalogue(levels);
  }

  private static Optional<MinimumLevelDefinition> level(DefinitionNode node) {
    String id = node.text("id");
    String area = node.text("area");
    String name = node.text("name");
    String text = node.text("text").strip();
    int from = year(node);
    Optional<AnswerRule> answer = answer(node);
    @Nullable DataRule data =
        node.node("data").map(rule -> data(rule.only(DATA_KEYS))).orElse(null);
    return answer.map(
        rule ->
            new MinimumLevelDefinition(
                id, area, name, text.equals(UNKNOWN_TEXT) ? null : text, from, rule, data));
  }

  private static int year(DefinitionNode node) {
    if (node.text("from").isEmpty()) {
      return 0;
    }
    return node.number("from", 0);
  }

  private static Optional<AnswerRule> answer(DefinitionNode node) {
    Optional<AnswerRule.Needs> needs = node.constant("answer", AnswerRule.Needs.class);
    int atLeast = node.number("at-least", 1);
    int atMost = node.number("at-most", Integer.MAX_VALUE);
    try {
      return needs.map(need -> new AnswerRule(need, atLeast, atMost));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static @Nullable DataRule data(DefinitionNode node) {
    int window = node.number("window", 1);
    String fulfilled = node.text("fulfilled");
    String shows = node.text("shows");
    try {
      return new DataRule(
          window,
          fulfilled,
          node.optional("decides").orElse(null),
          shows,
          node.optional("lacks").orElse(null));
    } catch (IllegalArgumentException e) {
      node.fault(String.valueOf(e.getMessage()));
      return null;
    }
  }
}
