package se.bokslut.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.platform.TestDatabase;

/** A database that is backed up, or that a backup is put back into. */
public final class KeptDatabase {

  static final String KEY = "ab".repeat(32);

  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

  private final DataSource dataSource;
  private final SchemaVersions schema;

  private KeptDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
    this.schema =
        new SchemaVersions(
            Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load(),
            Flyway::migrate);
  }

  public static KeptDatabase on(TestDatabase.Connection database) {
    return new KeptDatabase(
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
  }

  static KeptDatabase empty() {
    return on(TestDatabase.fresh());
  }

  /** Puts a backup back and leaves the tables at its version. */
  public void takeAsItWas(Path backup) throws IOException, SQLException {
    try (BackupArchive archive = BackupArchive.open(backup);
        Connection connection = dataSource.getConnection()) {
      schema.bringTo(archive.manifest().schema());
      new TableLoading(connection, schema.history()).load(archive);
    }
  }

  BackupManifest restore(Path backup) throws SQLException {
    return restored(backup).manifest();
  }

  Restoration.Restored restored(Path backup) throws SQLException {
    return new Restoration(dataSource, schema, NOON).run(backup);
  }

  BackupManifest backUp(Path file) throws SQLException {
    return new Backup(dataSource, schema, "1.2.3", NOON).write(file, KEY);
  }

  SchemaVersions schema() {
    return schema;
  }

  JdbcClient sql() {
    return JdbcClient.create(dataSource);
  }

  /** How many rows each table has and what they say, and where each sequence is. */
  Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    for (String table : relations('r')) {
      content.put(
          table,
          one(
              """
              select count(*) || ' '
                || coalesce(md5(string_agg(t::text, '\n' order by t::text collate "C")), '')
              from %s t
              """
                  .formatted(table)));
    }
    content.remove(schema.history());
    for (String sequence : relations('S')) {
      content.put(sequence, one("select last_value || ' ' || is_called from " + sequence));
    }
    return content;
  }

  /** What is looked for by which columns. */
  List<String> indexes() {
    return sql()
        .sql("select indexdef from pg_indexes where schemaname = 'public' order by 1")
        .query((row, number) -> row.getString(1))
        .list();
  }

  private String one(String question) {
    return sql().sql(question).query(String.class).single();
  }

  /** The names of all relations of a kind in the schema. */
  List<String> relations(char kind) {
    return sql()
        .sql(
            """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind = ?
            """)
        .param(String.valueOf(kind))
        .query((row, number) -> row.getString(1))
        .list();
  }
}
