package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.ColumnType;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuides;
import se.bokslut.platform.Definitions;
import se.bokslut.report.FileTree;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** What an office is told of personal data, and what is refused to protect it. */
class DataProtectionTests {

  private static final String KEY_SETTING = "bokslut.pseudonym-key";
  private static final String RETENTION = "bokslut.retention";
  private static final String KEY = key("0123456789abcdef0123456789abcdef");
  private static final String OTHER_KEY = key("fedcba9876543210fedcba9876543210");

  private static final KindGuides GUIDES = Definitions.guides();

  @TempDir private Path folder;

  private static String key(String bytes) {
    return Base64.getEncoder().encodeToString(bytes.getBytes(StandardCharsets.US_ASCII));
  }

  @AfterEach
  void clear() {
    System.clearProperty(KEY_SETTING);
    System.clearProperty(RETENTION);
  }

  @Test
  void a_data_folder_in_which_others_can_exchange_files_is_refused_and_a_new_one_is_not()
      throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    Workplace workplace = new Workplace(folder);
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxr-x"));

    Workplace.Ended refused = workplace.run("status");

    assertThat(refused.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(refused.said())
        .contains(
            "I datamappen %s kan andra än ägaren byta ut filer, och den används därför inte; kör chmod go-w \"%s\" och starta igen."
                .formatted(data, data));
    assertThat(data.resolve("pseudonym.key")).doesNotExist();

    FileTree.delete(data);
    assertThat(workplace.run("status").exitStatus()).isZero();
    assertThat(Files.getPosixFilePermissions(data))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void what_is_no_key_must_be_mended_before_the_start() {
    System.setProperty(KEY_SETTING, "kort");

    assertThat(new Workplace(folder).run("status").exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
  }

  @Test
  void a_database_takes_in_nothing_with_another_key_than_its_own() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    System.setProperty(KEY_SETTING, KEY);
    workplace.run("ingest");
    workplace.drop("publikationer.xlsx", Sheets.publications("En titel"));

    System.setProperty(KEY_SETTING, OTHER_KEY);
    Workplace.Ended refused = workplace.run("ingest");
    List<String> kept = kept(workplace);
    System.setProperty(KEY_SETTING, KEY);
    Workplace.Ended again = workplace.run("ingest");

    assertThat(refused.exitStatus()).isEqualTo(1);
    assertThat(refused.said())
        .contains(
            "Inget lästes in, eftersom nyckeln för pseudonymer i inställningen bokslut.pseudonym-key (BOKSLUT_PSEUDONYM_KEY) är en annan än den som databasen är skriven med");
    assertThat(refused.said() + Files.readString(workplace.log())).doesNotContain(KEY, OTHER_KEY);
    assertThat(kept).containsExactly("organisation.xlsx");
    assertThat(again.exitStatus()).isZero();
    assertThat(kept(workplace)).containsExactly("organisation.xlsx", "publikationer.xlsx");
  }

  /** A used row and a refused one of every kind that has such a column, from its own examples. */
  @Test
  void names_in_columns_that_are_not_stored_are_in_no_table() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    WorkbookBuilder workbook = WorkbookBuilder.sheet("Tomt");
    List<KindDefinition> kinds =
        Definitions.kinds().canonical().stream().filter(DataProtectionTests::hasNames).toList();
    for (KindDefinition kind : kinds) {
      List<ColumnDefinition> columns = kind.columns();
      workbook
          .andSheet(kind.name())
          .row(columns.stream().map(ColumnDefinition::heading).toArray())
          .row(columns.stream().map(column -> cell(kind, column, "U1")).toArray())
          .row(columns.stream().map(column -> cell(kind, column, "U9")).toArray())
          .row(
              columns.stream()
                  .map(column -> column.required() ? "?" : cell(kind, column, "U1"))
                  .toArray());
    }

    workplace.drop("underlag.xlsx", workbook).run("ingest");

    assertThat(kinds)
        .extracting(KindDefinition::code)
        .contains("doctoral-students", "dissertations", "grants", "staff");
    List<String> rows = workplace.everyRow();
    for (KindDefinition kind : kinds) {
      assertThat(rows).anyMatch(row -> row.startsWith(kind.table() + " "));
    }
    assertThat(rows)
        .anyMatch(row -> row.startsWith("rejected_row "))
        .noneMatch(row -> row.contains("Zxnamn"));
  }

  private static boolean hasNames(KindDefinition kind) {
    return kind.columns().stream().anyMatch(column -> column.type() == ColumnType.NOT_STORED);
  }

  private static Object cell(KindDefinition kind, ColumnDefinition column, String unit) {
    if (column.fields().contains(KindDefinition.UNIT_CODE)) {
      return unit;
    }
    return switch (column.type()) {
      case NOT_STORED -> "Zxnamn, Eva";
      case PERSON_NUMBER -> "19800101-9804";
      default -> GUIDES.of(kind).of(column.heading()).example();
    };
  }

  private static List<String> kept(Workplace workplace) {
    return workplace
        .sql()
        .sql("select path from delivery order by path")
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void what_personal_data_is_held_is_told_with_why_since_when_and_how_many() throws IOException {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "doktorander.xlsx",
        WorkbookBuilder.sheet("Doktorander")
            .row("Personnummer", "Namn", "Enhetskod", "Halvår", "Aktivitet %")
            .row("19800101-9804", "Zxanna Qwalm", "U1", "2025VT", 50)
            .row("19800101-9804", "Zxanna Qwalm", "U1", "2025HT", 50)
            .row("19800101-9805", "Zxfel Qwsiffra", "U1", "2025VT", 50));
    workplace.run("ingest");
    workplace
        .sql()
        .sql("update delivery set registered_at = '2021-02-03 12:00+01' where path like 'dok%'")
        .update();
    System.setProperty(RETENTION, "P1Y6M");

    Workplace.Ended ended = workplace.run("status", "--privacy");

    String said = ended.said().replaceAll("\\s+", " ");
    assertThat(ended.exitStatus()).isZero();
    assertThat(said)
        .contains(
            "Doktorander Underlag: Doktorander Antal: 2 rader, varav 2 gäller, sedan 2021-02-03; 1 person - Pseudonym för personnumret",
            "Läses men sparas aldrig: Personnummer, Namn Varför:",
            "Anställda och uppdragstagare Underlag: Personal Antal: 0 rader; 0 personer",
            "Avvisade rader med personuppgifter: 1 rad, varav 1 gäller, sedan 2021-02-03",
            "artikel 6.1 e",
            "%s: filernas namn".formatted(folder.resolve("data").resolve("korningar")),
            "Överföring till tredjeland Ingen.",
            "tas bort 1 år och 6 månader efter att leveransen slutade gälla",
            "inga antal personer från 1 till 4",
            "Utskrivet 20")
        .doesNotContain("Zx", "Qw", "800101", "password=");
    assertThat(ended.said().lines().mapToInt(String::length).max().orElseThrow())
        .isLessThanOrEqualTo(100);
  }
}
