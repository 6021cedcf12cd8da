package se.bokslut.agreement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.HeadingName;

/**
 * One minimum level of the built-in catalogue (spec minimum-levels).
 *
 * @param id what it is called, for example {@code F1}
 * @param area the area that it belongs to
 * @param name its text in short
 * @param text its text in full; null while it is not known, and then the level does not hold
 * @param from the first year for which it holds
 * @param answer what an answer must hold
 * @param data how delivered rows decide it; null when only an answer can
 */
public record MinimumLevelDefinition(
    String id,
    String area,
    String name,
    @Nullable String text,
    int from,
    AnswerRule answer,
    @Nullable DataRule data) {

  /** The id as ids are compared: without case, diacritics and blanks. */
  public String key() {
    return HeadingName.key(id);
  }

  /** How delivered rows decide it, if they can. */
  public Optional<DataRule> dataRule() {
    return Optional.ofNullable(data);
  }
}
