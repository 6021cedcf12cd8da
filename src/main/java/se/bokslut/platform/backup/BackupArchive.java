package se.bokslut.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.bokslut.delivery.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup's file, opened for reading. */
final class BackupArchive implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final ZipFile zip;
  private final BackupManifest manifest;
  private final String identity;

  private BackupArchive(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = read();
    try (InputStream text = stream(BackupManifest.NAME)) {
      this.identity = Fingerprint.of(text);
    }
  }

  /**
   * Opens a backup.
   *
   * @throws BackupException when the file is none, is damaged, or is for a newer programme
   */
  static BackupArchive open(Path file) {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      try {
        return new BackupArchive(file, zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new BackupException("Säkerhetskopian %s finns inte.".formatted(file), e);
    } catch (IOException | JacksonException e) {
      throw new BackupException(
          "%s är ingen säkerhetskopia som Bokslut har skrivit, eller är skadad. Ta en annan kopia."
              .formatted(file),
          e);
    }
  }

  BackupManifest manifest() {
    return manifest;
  }

  /** What tells it from other backups: 64 hexadecimal digits. */
  String identity() {
    return identity;
  }

  private BackupManifest read() throws IOException {
    try (InputStream text = stream(BackupManifest.NAME)) {
      BackupManifest read = JSON.readValue(text, BackupManifest.class);
      if (read.format() > BackupManifest.FORMAT) {
        throw new BackupException(
            "Säkerhetskopian %s är skriven av en nyare version av Bokslut (%s). Läs in den med den versionen eller en senare."
                .formatted(file, read.version()));
      }
      return read;
    }
  }

  /**
   * Reads everything once and compares it with the checksums.
   *
   * @throws BackupException when something differs
   */
  void verify() {
    for (BackupManifest.Table table : manifest.tables()) {
      try (InputStream rows = rows(table)) {
        if (!Fingerprint.of(rows).equals(table.sha256())) {
          throw damaged(table, null);
        }
      } catch (IOException e) {
        throw damaged(table, e);
      }
    }
  }

  private BackupException damaged(BackupManifest.Table table, @Nullable IOException cause) {
    return new BackupException(
        "Säkerhetskopian %s är skadad (tabellen %s är inte som den skrevs). Inget är inläst; ta en annan kopia."
            .formatted(file, table.name()),
        cause);
  }

  /** The rows of a table in the text form of {@code COPY}. */
  InputStream rows(BackupManifest.Table table) throws IOException {
    return stream(table.entry());
  }

  private InputStream stream(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no entry " + name);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
