package se.bokslut.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * The parts of a zip package by name (case and leading slash do not matter), none of which unpacks
 * to more than the limits allow.
 */
final class ZipParts implements Closeable {

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries;
  private final ReadBudget budget;

  private ZipParts(ZipFile zip, Map<String, ZipEntry> entries) {
    this.zip = zip;
    this.entries = entries;
    this.budget = ReadBudget.of(entries.values().stream().mapToLong(ZipEntry::getSize).sum());
  }

  static ZipParts open(Path file, ZipLimits limits)
      throws IOException, UnreadableSpreadsheetException {
    ZipDirectory.check(file, limits);
    ZipFile zip = openZip(file);
    try {
      return new ZipParts(zip, index(zip, limits));
    } catch (UnreadableSpreadsheetException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Part names are ASCII; the single-byte encoding only keeps other names from being errors. */
  private static ZipFile openZip(Path file) throws IOException, UnreadableSpreadsheetException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    } catch (IOException | RuntimeException e) {
      // A directory of garbage makes the library fail in many ways.
      throw Failures.explain("the zip directory", e);
    }
  }

  private static Map<String, ZipEntry> index(ZipFile zip, ZipLimits limits)
      throws UnreadableSpreadsheetException {
    limits.checkEntries(zip.size());
    Map<String, ZipEntry> entries = new HashMap<>();
    long total = 0;
    for (ZipEntry entry : zip.stream().<ZipEntry>map(e -> e).toList()) {
      total += limits.check(entry);
      limits.checkTotal(total);
      if (entries.put(normalised(entry.getName()), entry) != null) {
        throw new UnreadableSpreadsheetException(Reason.BROKEN, "two parts bear one name");
      }
    }
    return entries;
  }

  private static String normalised(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  boolean has(String name) {
    return entries.containsKey(normalised(name));
  }

  /** Unpacks a part that must be there. */
  InputStream open(String name) throws IOException, UnreadableSpreadsheetException {
    ZipEntry entry = entries.get(normalised(name));
    @Nullable InputStream unpacked = entry == null ? null : stream(name, entry);
    if (entry == null || unpacked == null) {
      throw new UnreadableSpreadsheetException(Reason.BROKEN, "the part " + name + " is missing");
    }
    return new GuardedStream(unpacked, entry, budget);
  }

  private @Nullable InputStream stream(String name, ZipEntry entry)
      throws IOException, UnreadableSpreadsheetException {
    try {
      return zip.getInputStream(entry);
    } catch (ZipException e) {
      throw Failures.explain(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
