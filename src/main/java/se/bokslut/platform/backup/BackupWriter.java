package se.bokslut.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import se.bokslut.delivery.Fingerprint;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes tables into a zip archive, row by row, so that no number of rows fills the memory. */
final class BackupWriter implements AutoCloseable {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final LocalDateTime SAME_FOR_ALL = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final CopyManager copy;

  BackupWriter(OutputStream to, Connection connection) throws SQLException {
    this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  /** Writes the rows of all tables in the order given. */
  List<BackupManifest.Table> tables(Map<String, List<String>> columns)
      throws IOException, SQLException {
    List<BackupManifest.Table> written = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : columns.entrySet()) {
      written.add(table(table.getKey(), table.getValue()));
    }
    return written;
  }

  private BackupManifest.Table table(String name, List<String> columns)
      throws IOException, SQLException {
    begin(BackupManifest.Table.entry(name));
    DigestOutputStream counted = new DigestOutputStream(zip, Fingerprint.sha256());
    long rows =
        copy.copyOut(
            "copy (select %s from %s) to stdout".formatted(String.join(", ", columns), name),
            counted);
    zip.closeEntry();
    String sha256 = HexFormat.of().formatHex(counted.getMessageDigest().digest());
    return new BackupManifest.Table(name, columns, rows, sha256);
  }

  /** Writes what the archive holds and ends it. */
  void manifest(BackupManifest manifest) throws IOException {
    begin(BackupManifest.NAME);
    zip.write((JSON.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }

  private void begin(String entry) throws IOException {
    ZipEntry begun = new ZipEntry(entry);
    begun.setTimeLocal(SAME_FOR_ALL);
    zip.putNextEntry(begun);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
