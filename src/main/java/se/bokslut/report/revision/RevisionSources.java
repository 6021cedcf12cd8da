package se.bokslut.report.revision;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a revision was made with, kept in its archive.
 *
 * @param definitions the texts of all definition files by path
 * @param templates the texts of all report templates by path
 */
public record RevisionSources(Map<String, String> definitions, Map<String, String> templates) {

  /** Keeps copies. */
  public RevisionSources {
    definitions = Collections.unmodifiableMap(new TreeMap<>(definitions));
    templates = Collections.unmodifiableMap(new TreeMap<>(templates));
  }

  /** All of them as they lie in the archive. */
  Map<String, String> inArchive() {
    Map<String, String> texts = new TreeMap<>();
    definitions.forEach((path, text) -> texts.put("definitioner/" + path, text));
    templates.forEach((path, text) -> texts.put("mallar/" + path, text));
    return texts;
  }
}
