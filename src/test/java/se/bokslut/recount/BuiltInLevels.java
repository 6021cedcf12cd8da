package se.bokslut.recount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels whose text is known, and the ids of the two whose text is not. */
final class BuiltInLevels {

  /** The first year for which the built-in levels hold. */
  static final int FIRST_YEAR = 2018;

  private static final List<String> WITHOUT_TEXT = List.of("X1", "X2");

  private final Map<String, MinimumLevel> byKey = new LinkedHashMap<>();

  BuiltInLevels(DataRules data) {
    add(data::post, AnswerRule.YES, "F1");
    add(data::lead, AnswerRule.YES, "F2");
    add(data::professions, AnswerRule.LIST, "F4");
    add(data::clinicalStudent, AnswerRule.YES, "F6");
    add(data::theses, AnswerRule.YES, "F7");
    add(data::production, AnswerRule.YES, "F8");
    add(data::competition, AnswerRule.YES, "F9");
    add(data::presentation, AnswerRule.SOME, "S7");
    add(DataRule.NONE, AnswerRule.SOME, "U1", "S5", "S8", "S9");
    add(DataRule.NONE, AnswerRule.ALL_TRAINED, "U2");
    add(DataRule.NONE, AnswerRule.TEXT, "S6");
    add(DataRule.NONE, AnswerRule.SEVEN, "I2");
    add(DataRule.NONE, AnswerRule.YES, "F3", "F5", "S1", "S2", "S3", "S4", "S10", "I1", "I3", "I4");
  }

  List<MinimumLevel> all() {
    return List.copyOf(byKey.values());
  }

  /** The rules of the id; a yes for an id that is not built in. */
  MinimumLevel rules(String key, String firstStatedId) {
    return Optional.ofNullable(byKey.get(key))
        .orElseGet(
            () -> new MinimumLevel(shown(key, firstStatedId), AnswerRule.YES, DataRule.NONE));
  }

  private static String shown(String key, String firstStatedId) {
    return WITHOUT_TEXT.stream()
        .filter(id -> MinimumLevel.key(id).equals(key))
        .findFirst()
        .orElse(firstStatedId);
  }

  private void add(DataRule data, AnswerRule answer, String... ids) {
    for (String id : ids) {
      byKey.put(MinimumLevel.key(id), new MinimumLevel(id, answer, data));
    }
  }
}
