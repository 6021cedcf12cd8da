package se.bokslut.report.template;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.bokslut.delivery.Fingerprint;

/**
 * The texts of all templates, held in memory: what is not in the folder cannot be reached.
 *
 * @param texts the templates' texts by their paths within the folder
 */
public record TemplateFolder(Map<String, String> texts) {

  /** How the files of templates end. */
  public static final String EXTENSION = ".ftlx";

  /** Keeps a copy. */
  public TemplateFolder {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /**
   * Reads a folder.
   *
   * @throws IOException when it cannot be read
   * @throws FaultyTemplateException when a file of it is not UTF-8
   */
  public static TemplateFolder read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(EXTENSION))
              .toList();
    }
    Map<String, String> texts = new TreeMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      try {
        texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
      } catch (CharacterCodingException e) {
        faults.add(
            new Fault(new Place(name, 1), "filen är inte sparad som UTF-8. Spara den som UTF-8."));
      }
    }
    if (!faults.isEmpty()) {
      throw new FaultyTemplateException(faults);
    }
    return new TemplateFolder(texts);
  }

  /** One fingerprint of all templates. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    texts.forEach(
        (name, text) ->
            all.append(name).append('\n').append(text.length()).append('\n').append(text));
    return Fingerprint.of(all.toString());
  }
}
