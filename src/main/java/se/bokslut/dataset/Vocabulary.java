package se.bokslut.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that a column can hold and what each of them means (spec input "Vocabularies").
 *
 * @param meanings from the plain form of a word to its meaning
 * @param otherwise the meaning of any other word, with a warning; null when other words cannot be
 *     read
 */
public record Vocabulary(Map<String, String> meanings, @Nullable String otherwise) {

  /** Keeps a copy whose words compare without case, diacritics and surplus blanks. */
  public Vocabulary {
    Map<String, String> plain = new LinkedHashMap<>();
    meanings.forEach((word, meaning) -> plain.put(HeadingName.plain(word), meaning));
    meanings = java.util.Collections.unmodifiableMap(plain);
  }

  Optional<String> meaning(String word) {
    return Optional.ofNullable(meanings.get(HeadingName.plain(word)));
  }

  Collection<String> allMeanings() {
    return new LinkedHashSet<>(meanings.values());
  }
}
