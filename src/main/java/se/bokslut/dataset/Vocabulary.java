package se.bokslut.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that a column can hold and what each of them means (spec input "Vocabularies").
 *
 * <p>Words compare without case, diacritics and surplus blanks; a meaning is a word for itself.
 */
public final class Vocabulary {

  private final Map<String, String> meanings = new LinkedHashMap<>();
  private final Map<String, String> swedish = new LinkedHashMap<>();
  private final @Nullable String otherwise;

  /**
   * Takes the words.
   *
   * @param words by meaning, the words that offices use, the first as we write it to them
   * @param otherwise the meaning of any other word, with a warning; null when other words cannot be
   *     read
   */
  public Vocabulary(Map<String, List<String>> words, @Nullable String otherwise) {
    this.otherwise = otherwise;
    words.forEach(
        (meaning, alternatives) -> {
          meanings.put(HeadingName.plain(meaning), meaning);
          alternatives.forEach(word -> meanings.put(HeadingName.plain(word), meaning));
          swedish.put(meaning, alternatives.isEmpty() ? meaning : alternatives.getFirst());
        });
  }

  /** These words and others. */
  Vocabulary with(Map<String, List<String>> more) {
    Vocabulary both = new Vocabulary(more, otherwise);
    both.meanings.putAll(meanings);
    both.swedish.putAll(swedish);
    return both;
  }

  Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(HeadingName.plain(word)));
  }

  /** The meaning of a word that is not known, empty when such a word cannot be read. */
  Optional<String> otherwise() {
    return Optional.ofNullable(otherwise);
  }

  /** A meaning as we write it to an office. */
  String inSwedish(String meaning) {
    return swedish.getOrDefault(meaning, meaning);
  }

  /** Where a meaning stands among the meanings, from 0. */
  int position(String meaning) {
    return List.copyOf(swedish.keySet()).indexOf(meaning);
  }

  /** Every word that we would suggest to an office. */
  public List<String> suggestions() {
    return List.copyOf(swedish.values());
  }
}
