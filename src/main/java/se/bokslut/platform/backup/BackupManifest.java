package se.bokslut.platform.backup;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a backup holds.
 *
 * @param format how the file is laid out; higher ones are for newer programmes
 * @param version the programme that wrote it
 * @param schema the version of its tables
 * @param made when, as ISO 8601 with offset
 * @param pseudonymKey the fingerprint of the key of its pseudonyms, which itself is not in it;
 *     empty text when nothing was written with one
 * @param tables in an order in which they can be filled
 * @param sequences the numbers that were given out last
 */
public record BackupManifest(
    int format,
    String version,
    String schema,
    String made,
    String pseudonymKey,
    List<Table> tables,
    List<Sequence> sequences) {

  static final String NAME = "manifest.json";
  static final int FORMAT = 1;

  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]*");
  private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SHA256_OR_NONE = Pattern.compile("(?:[0-9a-f]{64})?");

  /** Keeps copies. */
  public BackupManifest {
    require(VERSION, schema);
    require(SHA256_OR_NONE, pseudonymKey);
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /** How many rows all tables hold. */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  /**
   * A table.
   *
   * @param columns in the order of its rows
   * @param sha256 of its rows in the text form of {@code COPY}
   */
  public record Table(String name, List<String> columns, long rows, String sha256) {

    /** Names go into statements as they are, so that only plain ones are let through. */
    public Table {
      require(PLAIN_NAME, name);
      columns = List.copyOf(columns);
      columns.forEach(column -> require(PLAIN_NAME, column));
      require(SHA256, sha256);
    }

    /** Where its rows lie in the file. */
    String entry() {
      return entry(name);
    }

    static String entry(String table) {
      return "tables/" + table + ".copy";
    }
  }

  /**
   * A sequence.
   *
   * @param called whether the value has been given out
   */
  public record Sequence(String name, long value, boolean called) {

    /** Names go into statements as they are, so that only plain ones are let through. */
    public Sequence {
      require(PLAIN_NAME, name);
    }
  }

  private static void require(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("not as a backup has it: " + text);
    }
  }
}
