package se.bokslut.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.bokslut.platform.Definitions;
import se.bokslut.platform.TestDatabase;
import se.bokslut.report.pdf.DrawnPdf;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** A drop folder, an output folder and a database of their own, on which commands are run. */
final class Workplace {

  /** How a command ended and what it said. */
  record Ended(int exitStatus, String said) {}

  private static final String REPORTS = "bokslut.reports";
  private static final String EDITIONS = "bokslut.editions";
  private static final String LOGGING = "logging.config";

  private final Path folder;
  private String reports = "region";
  private String editions = "internt";
  private boolean logsAsProgramme;
  private final TestDatabase.Connection database;

  Workplace(Path folder) {
    this(folder, TestDatabase.migrated());
  }

  /** On a database that the test has chosen. */
  Workplace(Path folder, TestDatabase.Connection database) {
    this.folder = folder;
    this.database = database;
    try {
      Files.createDirectories(input());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another workplace where all that happened here has happened; assumes that no command runs. */
  Workplace copyTo(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        Files.copy(
            path,
            place.resolve(folder.relativize(path).toString()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    Workplace copy = new Workplace(place, TestDatabase.copyOf(database));
    copy.reports = reports;
    copy.editions = editions;
    copy.logsAsProgramme = logsAsProgramme;
    return copy;
  }

  /** Makes some types of report in both editions; else a region's internal one only is made. */
  Workplace making(String... types) {
    reports = String.join(",", types);
    editions = "internt,publikt";
    return this;
  }

  /** Writes the log in the programme's own form; else in that of tests. */
  Workplace loggingAsProgramme() {
    logsAsProgramme = true;
    return this;
  }

  Path input() {
    return folder.resolve("input");
  }

  Path output() {
    return folder.resolve("output");
  }

  Path log() {
    return folder.resolve("data").resolve("bokslut.log");
  }

  /** The options that name this workplace. */
  List<String> options() {
    return List.of(
        "--input", input().toString(),
        "--output", output().toString(),
        "--data", folder.resolve("data").toString(),
        "--database-url", url());
  }

  String url() {
    return database.jdbcUrl()
        + (database.jdbcUrl().contains("?") ? "&" : "?")
        + "user="
        + database.user()
        + "&password="
        + database.password();
  }

  Ended run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(options());
    arguments.addAll(List.of(options));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setProperty(REPORTS, reports);
    System.setProperty(EDITIONS, editions);
    if (logsAsProgramme) {
      System.setProperty(LOGGING, "classpath:logging/programme.xml");
    }
    try {
      int exit = Bokslut.run(new Terminal(out, false), arguments.toArray(String[]::new));
      return new Ended(exit, said.toString(StandardCharsets.UTF_8));
    } finally {
      System.clearProperty(REPORTS);
      System.clearProperty(EDITIONS);
      System.clearProperty(LOGGING);
    }
  }

  Workplace drop(String path, WorkbookBuilder workbook) throws IOException {
    Path file = input().resolve(path);
    Files.createDirectories(file.getParent());
    workbook.write(file);
    return this;
  }

  Workplace drop(String path, String csv) throws IOException {
    Path file = input().resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, csv, StandardCharsets.UTF_8);
    return this;
  }

  Workplace dropAll(Path other) throws IOException {
    try (Stream<Path> files = Files.walk(other)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = input().resolve(other.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return this;
  }

  JdbcClient sql() {
    return JdbcClient.create(
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password()));
  }

  /** The lines of a data file of a draft. */
  List<String> data(int year, String name) throws IOException {
    return Files.readAllLines(
        output().resolve(year + "/utkast/internt/data").resolve(name), StandardCharsets.UTF_8);
  }

  /** A figure of a draft, empty text when it is not known. */
  String figure(int year, String organisation, String indicator) throws IOException {
    return data(year, "indicator-values.csv").stream()
        .map(line -> line.split(",", -1))
        .filter(line -> line[2].equals(organisation) && line[3].equals(indicator))
        .filter(line -> line[0].equals(Integer.toString(year)))
        .map(line -> line[4])
        .findFirst()
        .orElseThrow();
  }

  /** The lines of a draft's deliveries, without fingerprints and the organisation's. */
  List<String> deliveries(int year) throws IOException {
    return data(year, "deliveries.csv").stream()
        .skip(1)
        .map(line -> line.replaceAll(",[0-9a-f]{64},", ","))
        .filter(line -> !line.startsWith("organisation"))
        .toList();
  }

  /** The findings as severity, code and row, those of the organisation left out. */
  List<String> told() {
    return sql()
        .sql(
            """
            select f.severity || ' ' || f.code || coalesce(' ' || f.row_no, '')
            from finding f
            join delivery d on d.delivery_id = f.delivery_id
            where d.standing in ('in-force', 'rejected') and d.path not like 'organisation%'
            order by d.path collate "C", f.sheet_no, f.row_no nulls first, f.code
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Every file below the output folder by path, with its content's text of bytes. */
  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(output().relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The files below a folder of the output. */
  Map<String, byte[]> files(String below) throws IOException {
    Map<String, byte[]> files = files();
    files.keySet().removeIf(name -> !name.startsWith(below + "/"));
    return files;
  }

  /**
   * What the tables hold, without numbers that the order of arrival gives: deliveries by path
   * instead of by number.
   */
  List<String> content() {
    List<String> content = new ArrayList<>();
    List<String> tables = new ArrayList<>(Definitions.kinds().tables());
    tables.add("rejected_row");
    for (String table : tables) {
      content.addAll(
          sql()
              .sql(
                  """
                  select '%1$s ' || d.path || ' ' || left(d.sha256, 8) || ' '
                    || row_sheet(r.row_id) || ':' || row_number_in_sheet(r.row_id) || ' '
                    || (to_jsonb(r) - 'row_id' - 'delivery_id')::text
                  from %1$s r
                  join delivery d on d.delivery_id = row_delivery(r.row_id)
                  order by d.path, d.sha256, r.row_id
                  """
                      .formatted(table))
              .query(String.class)
              .list());
    }
    content.addAll(
        sql()
            .sql(
                """
                select d.path || ' ' || d.standing || ' ' || d.outcome || ' ' || s.sheet_no || ' '
                  || s.status || ' ' || s.rows_read || ' ' || s.rows_rejected
                from delivery d
                left join delivery_sheet s on s.delivery_id = d.delivery_id
                order by d.path, d.sha256, s.sheet_no
                """)
            .query(String.class)
            .list());
    content.addAll(
        sql()
            .sql(
                """
                select d.path || ' ' || s.sheet_no || ' ' || s.kind || ' ' || s.rows_read || ' '
                  || s.rows_rejected
                from delivery_sheet_kind s
                join delivery d on d.delivery_id = s.delivery_id
                order by d.path, d.sha256, s.sheet_no, s.kind
                """)
            .query(String.class)
            .list());
    content.addAll(
        sql()
            .sql(
                """
                select d.path || ' ' || (to_jsonb(f) - 'finding_id' - 'delivery_id')::text
                from finding f
                join delivery d on d.delivery_id = f.delivery_id
                order by 1
                """)
            .query(String.class)
            .list());
    return content;
  }

  /** Every row of every table as text, what the jobs note of themselves too. */
  List<String> everyRow() {
    List<String> rows = new ArrayList<>();
    for (String table :
        sql()
            .sql("select tablename from pg_tables where schemaname = 'public'")
            .query(String.class)
            .list()) {
      rows.addAll(
          sql()
              .sql("select '%s ' || to_jsonb(t)::text from %s t".formatted(table, table))
              .query(String.class)
              .list());
    }
    return rows;
  }

  /** All text in the tables, the log and the files, workbooks and pages unpacked. */
  String everythingKept() throws IOException {
    return String.join("\n", content()) + everythingWritten();
  }

  /**
   * The same without the answers to offices: an annotated copy holds what its office wrote, names
   * too; nothing else does.
   */
  String everythingKeptOutsideAnswers() throws IOException {
    return String.join("\n", content()) + written(path -> !path.startsWith("aterkoppling"));
  }

  /** The log and all files of the output folder, with their names. */
  String everythingWritten() throws IOException {
    return written(path -> true);
  }

  private String written(Predicate<String> paths) throws IOException {
    StringBuilder kept = new StringBuilder();
    kept.append(Files.readString(log(), StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      if (!paths.test(file.getKey())) {
        continue;
      }
      kept.append(file.getKey());
      if (file.getKey().endsWith(".xlsx")) {
        unpack(file.getValue(), kept);
      } else if (file.getKey().endsWith(".pdf")) {
        DrawnPdf pdf = new DrawnPdf(file.getValue());
        pdf.texts().forEach(text -> kept.append(text.text()).append('\n'));
        kept.append(pdf.document().allText()).append(pdf.metadata());
      } else {
        kept.append(new String(file.getValue(), StandardCharsets.UTF_8));
      }
    }
    return kept.toString();
  }

  private static void unpack(byte[] workbook, StringBuilder text) throws IOException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (parts.getNextEntry() != null) {
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
