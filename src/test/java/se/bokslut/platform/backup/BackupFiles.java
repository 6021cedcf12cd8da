package se.bokslut.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Backups to put back, whole ones and tampered ones. */
public final class BackupFiles {

  /** What the programme of the first schema wrote. */
  public static final Path OF_FIRST_SCHEMA =
      Path.of("src/test/resources/upgrade/schema-16/backup.zip");

  private BackupFiles() {}

  /** A copy in which one entry says something else. */
  static Path changed(Path backup, Path copy, String entry, UnaryOperator<String> change)
      throws IOException {
    try (ZipFile from = new ZipFile(backup.toFile());
        OutputStream file = Files.newOutputStream(copy);
        ZipOutputStream to = new ZipOutputStream(file)) {
      Enumeration<? extends ZipEntry> entries = from.entries();
      while (entries.hasMoreElements()) {
        ZipEntry one = entries.nextElement();
        to.putNextEntry(new ZipEntry(one.getName()));
        try (InputStream bytes = from.getInputStream(one)) {
          String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
          String kept = one.getName().equals(entry) ? change.apply(text) : text;
          to.write(kept.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return copy;
  }
}
