package se.bokslut.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The words the demonstration is made of: text files beside this class, fields parted by a bar. */
final class Vocabulary {
  private Vocabulary() {}

  static List<List<String>> read(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> parts(line, "\\|"))
        .toList();
  }

  static byte[] bytes(String file) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("No vocabulary is named " + file);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading the vocabulary " + file, e);
    }
  }

  /** The second fields of the lines whose first field is {@code key}. */
  static List<String> of(String file, String key) {
    return read(file).stream()
        .filter(line -> line.get(0).equals(key))
        .map(line -> line.get(1))
        .toList();
  }

  static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
  }
}
