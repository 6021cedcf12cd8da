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

  private static final String DEFINITIONS = "definitioner/";
  private static final String TEMPLATES = "mallar/";

  /** Keeps copies. */
  public RevisionSources {
    definitions = Collections.unmodifiableMap(new TreeMap<>(definitions));
    templates = Collections.unmodifiableMap(new TreeMap<>(templates));
  }

  /** Whether a path of an archive is one of theirs. */
  static boolean holds(String path) {
    return path.startsWith(DEFINITIONS) || path.startsWith(TEMPLATES);
  }

  /** All of them as they lie in the archive. */
  Map<String, String> inArchive() {
    Map<String, String> texts = new TreeMap<>();
    definitions.forEach((path, text) -> texts.put(DEFINITIONS + path, text));
    templates.forEach((path, text) -> texts.put(TEMPLATES + path, text));
    return texts;
  }
}
