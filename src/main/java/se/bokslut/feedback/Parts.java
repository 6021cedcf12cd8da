package se.bokslut.feedback;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook's package by name, none of them bigger than is held in memory; the reader
 * has found the package sound before.
 */
final class Parts implements Closeable {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** A package that unpacks to more is answered by its rows at fault alone. */
  private static final long MOST_BYTES = 64_000_000;

  private final ZipFile zip;
  private final TreeMap<String, ZipEntry> entries = new TreeMap<>();

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  static Parts open(Path file) throws IOException, NotCopiedException {
    Parts parts = new Parts(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
    try {
      parts.index();
      return parts;
    } catch (NotCopiedException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private void index() throws NotCopiedException {
    long total = 0;
    for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
      total += Math.max(0, entry.getSize());
      if (total > MOST_BYTES) {
        throw new NotCopiedException(WhyNoCopy.LARGE, "unpacks to more than is copied");
      }
      if (!entry.isDirectory()) {
        entries.put(name(entry.getName()), entry);
      }
    }
  }

  private static String name(String stored) {
    String name = stored.replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** The names in order. */
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  boolean has(String name) {
    return find(name) != null;
  }

  private @Nullable String find(String name) {
    if (entries.containsKey(name)) {
      return name;
    }
    return entries.keySet().stream()
        .filter(known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  /** The name under which a part is stored, whose case may be another than that pointed to. */
  String stored(String name) throws NotCopiedException {
    String found = find(name);
    if (found == null) {
      throw new NotCopiedException("a part is missing");
    }
    return found;
  }

  /** A part's content. */
  byte[] bytes(String name) throws IOException, NotCopiedException {
    ZipEntry entry = entries.get(stored(name));
    if (entry == null) {
      throw new NotCopiedException("a part is missing");
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] bytes = stream.readNBytes((int) MOST_BYTES);
      if (stream.read() >= 0) {
        throw new NotCopiedException("a part unpacks to more than it says");
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
