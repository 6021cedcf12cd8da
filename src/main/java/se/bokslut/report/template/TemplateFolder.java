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

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** How the files of templates end. */
  public static final String EXTENSION = ".ftlx";

  /** Keeps the same words alike, whichever text editor saved them. */
  public TemplateFolder {
    Map<String, String> alike = new TreeMap<>();
    texts.forEach((name, text) -> alike.put(name, plain(text)));
    texts = Collections.unmodifiableMap(alike);
  }

  /** Without the mark that Notepad sets before the text, and with one kind of line ends. */
  private static String plain(String text) {
    String words = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return words.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Reads a folder.
   *
   * @throws IOException when it cannot be read
   * @throws FaultyTemplateException when a file of it is not UTF-8
   */
  public static TemplateFolder read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    List<Fault> faults = new ArrayList<>();
    for (Path file : files(folder)) {
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

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(EXTENSION))
          .toList();
    }
  }

  /** The same templates without those of a folder within it. */
  TemplateFolder without(String folder) {
    Map<String, String> rest = new TreeMap<>(texts);
    rest.keySet().removeIf(name -> name.startsWith(folder + "/"));
    return new TemplateFolder(rest);
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
