package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** What is in force, spec input "Delivery", seen from the drop folder to the data files. */
class InputDeliveryTests {

  private static final String FILE = "publikationer.xlsx";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  private String publications() {
    return workplace
        .sql()
        .sql(
            """
            select count(distinct publication_id)::text
            from publication_member
            where organisation = 'U1' and counted
            """)
        .query(String.class)
        .single();
  }

  private List<String> statuses() throws IOException {
    return workplace.data(2025, "deliveries.csv").stream()
        .skip(1)
        .filter(line -> !line.startsWith("organisation"))
        .map(line -> line.replaceAll(",[0-9a-f]{64},", ","))
        .toList();
  }

  @Test
  void the_latest_content_at_a_path_is_in_force_also_when_it_was_seen_before() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel", "En andra titel")).run("ingest");
    assertThat(publications()).isEqualTo("2");
    byte[] first = Files.readAllBytes(workplace.input().resolve(FILE));

    workplace.drop(FILE, Sheets.publications("En tredje titel")).run("ingest");
    assertThat(publications()).isEqualTo("1");

    Files.write(workplace.input().resolve(FILE), first);
    workplace.run("run");

    assertThat(publications()).isEqualTo("2");
    assertThat(statuses())
        .containsExactlyInAnyOrder(
            "publikationer.xlsx,Publikationer,publications,2,2,0,accepted",
            "publikationer.xlsx,Publikationer,publications,1,1,0,replaced");
    assertThat(
            workplace
                .sql()
                .sql(
                    """
                    select string_agg(e.standing, ' ' order by e.event_id)
                    from delivery_event e join delivery d on d.delivery_id = e.delivery_id
                    where d.path = 'publikationer.xlsx'
                    group by d.delivery_id order by d.delivery_id
                    """)
                .query(String.class)
                .list())
        .containsExactly("in-force replaced in-force", "in-force replaced");
  }

  @Test
  void a_rejected_replacement_leaves_its_predecessor_in_force() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");

    workplace.drop(FILE, "inte;ett\nunderlag;alls\n");
    Workplace.Ended ended = workplace.run("run");

    assertThat(ended.exitStatus()).isEqualTo(3);
    assertThat(publications()).isEqualTo("1");
    assertThat(statuses())
        .containsExactlyInAnyOrder(
            "publikationer.xlsx,Publikationer,publications,1,1,0,accepted",
            "publikationer.xlsx,,,0,0,0,rejected");
  }

  @Test
  void a_file_that_vanishes_stays_in_force() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");

    Files.delete(workplace.input().resolve(FILE));
    workplace.run("ingest");

    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void a_file_that_vanishes_after_an_interrupted_intake_awaits_instead_of_being_emptied()
      throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");
    interruptBeforePuttingInForce();
    byte[] content = Files.readAllBytes(workplace.input().resolve(FILE));
    Files.delete(workplace.input().resolve(FILE));

    workplace.run("report");
    String standing =
        workplace
            .sql()
            .sql("select standing from delivery where path = ?")
            .param(FILE)
            .query(String.class)
            .single();
    Files.write(workplace.input().resolve(FILE), content);
    workplace.run("ingest");

    assertThat(standing).isEqualTo("awaiting");
    assertThat(publications()).isEqualTo("1");
  }

  /** As a process leaves it that is killed when the file has been read and does not count yet. */
  private void interruptBeforePuttingInForce() {
    workplace
        .sql()
        .sql("update delivery set standing = 'awaiting' where path = ?")
        .param(FILE)
        .update();
    workplace.sql().sql("update batch_job_execution set status = 'FAILED'").update();
  }

  @Test
  void a_file_moved_among_withdrawn_files_is_no_longer_in_force() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel"));
    workplace.drop("andra.xlsx", Sheets.publications("En andra titel", "En tredje titel"));
    workplace.run("ingest");
    assertThat(publications()).isEqualTo("3");

    Path withdrawn = Files.createDirectories(workplace.input().resolve("återtaget"));
    Files.move(workplace.input().resolve("andra.xlsx"), withdrawn.resolve("andra.xlsx"));
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
    assertThat(statuses()).contains("andra.xlsx,Publikationer,publications,2,2,0,withdrawn");
  }

  @Test
  void the_same_content_at_a_later_path_is_a_duplicate_whichever_came_first() throws IOException {
    workplace.drop("b.xlsx", Sheets.publications("En första titel")).run("ingest");

    Files.copy(workplace.input().resolve("b.xlsx"), workplace.input().resolve("a.xlsx"));
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
    assertThat(statuses())
        .containsExactly(
            "a.xlsx,Publikationer,publications,1,1,0,accepted", "b.xlsx,,,0,0,0,duplicate");
  }

  @Test
  void the_same_content_in_two_units_folders_counts_for_both() throws IOException {
    String csv =
        "Titel;Publikationstyp;Innehållstyp;År\nEn titel som är gemensam;Artikel;Refereegranskat;2025\n";
    workplace.drop("U1/publikationer.csv", csv).drop("Neurologi/publikationer.csv", csv);

    workplace.run("run");

    assertThat(workplace.data(2025, "indicator-values.csv"))
        .contains(
            "2025,UNIT,U1,publications,1,,,1,1",
            "2025,UNIT,U2,publications,1,,,1,1",
            "2025,REGION,03,publications,1,,,2,1");
  }

  @Test
  void a_new_alias_heals_old_rows() throws IOException {
    workplace.drop(
        "publikationer.csv",
        "Enhet;Titel;Publikationstyp;Innehållstyp;År\nNeuro;En titel;Artikel;Refereegranskat;2025\n");
    workplace.run("run");
    assertThat(statuses())
        .containsExactly("publikationer.csv,,publications,1,0,1,accepted-with-remarks");

    workplace.drop(
        "organisation.xlsx", Sheets.organisation().row("U2", "Neuro", "USVE", "AS", "03", null));
    workplace.run("run");

    assertThat(statuses()).containsExactly("publikationer.csv,,publications,1,1,0,accepted");
  }

  @Test
  void a_delivery_withdrawn_by_command_stays_so_though_its_file_is_still_there()
      throws IOException {
    workplace.drop("klinik/" + FILE, Sheets.publications("En första titel"));
    workplace.drop("andra.xlsx", Sheets.publications("En andra titel", "En tredje titel"));
    workplace.run("ingest");
    assertThat(publications()).isEqualTo("3");

    Workplace.Ended ended = workplace.run("withdraw", "klinik/" + FILE);
    workplace.run("ingest");

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said()).contains("Återtagen: klinik/publikationer.xlsx.");
    assertThat(publications()).isEqualTo("2");
    assertThat(workplace.input().resolve("klinik").resolve(FILE)).exists();
  }

  @Test
  void a_new_version_under_the_name_of_a_withdrawn_delivery_is_in_force() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");
    byte[] first = Files.readAllBytes(workplace.input().resolve(FILE));
    workplace.run("withdraw", FILE);

    workplace.drop(FILE, Sheets.publications("En andra titel", "En tredje titel")).run("ingest");
    assertThat(publications()).isEqualTo("2");
    Files.write(workplace.input().resolve(FILE), first);
    workplace.run("ingest");

    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void a_file_that_has_vanished_can_be_withdrawn_by_command_with_the_folder_before_its_name()
      throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel"));
    workplace.drop("andra.xlsx", Sheets.publications("En andra titel"));
    workplace.run("ingest");
    Files.delete(workplace.input().resolve(FILE));

    workplace.run("withdraw", workplace.input().resolve(FILE).toString());
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
    assertThat(statuses())
        .contains("publikationer.xlsx,Publikationer,publications,1,1,0,withdrawn");
  }

  @Test
  void a_file_withdrawn_from_a_wrong_folder_counts_only_in_the_right_one() throws IOException {
    String csv = "Titel;Publikationstyp;Innehållstyp;År\nEn titel;Artikel;Refereegranskat;2025\n";
    workplace.drop("U1/publikationer.csv", csv).run("ingest");
    Path withdrawn = Files.createDirectories(workplace.input().resolve("återtaget"));
    Path moved = withdrawn.resolve("publikationer.csv");
    Files.move(workplace.input().resolve("U1/publikationer.csv"), moved);
    workplace.run("ingest");

    Path right = Files.createDirectories(workplace.input().resolve("U2"));
    Files.move(moved, right.resolve("publikationer.csv"));
    workplace.run("ingest");

    assertThat(publications()).isEqualTo("0");
    assertThat(
            workplace
                .sql()
                .sql(
                    "select path || ' ' || standing from delivery where path like '%csv' order by 1")
                .query((row, number) -> row.getString(1))
                .list())
        .containsExactly("U1/publikationer.csv withdrawn", "U2/publikationer.csv in-force");
  }

  @Test
  void withdrawing_after_a_rejected_replacement_withdraws_what_is_in_force_too()
      throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");
    workplace.drop(FILE, "inte;ett\nunderlag;alls\n").run("ingest");

    workplace.run("withdraw", FILE);
    workplace.run("ingest");

    assertThat(publications()).isEqualTo("0");
  }

  @Test
  void a_path_of_any_length_is_a_delivery_like_others() throws IOException {
    String deep = "lång mapp ".repeat(20).strip() + "/";
    workplace.drop(deep.repeat(14) + "U1/" + FILE, Sheets.publications("En titel"));

    Workplace.Ended ended = workplace.run("ingest");

    assertThat(ended.exitStatus()).isZero();
    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void withdrawing_tells_where_the_same_content_is_still_in_force() throws IOException {
    workplace.drop("a.xlsx", Sheets.publications("En första titel"));
    workplace.drop("b.xlsx", Sheets.publications("En första titel"));
    workplace.run("ingest");

    Workplace.Ended ended = workplace.run("withdraw", "a.xlsx");

    assertThat(ended.said()).contains("Samma innehåll gäller fortfarande genom b.xlsx");
  }

  @Test
  void withdrawing_what_was_never_delivered_changes_nothing_and_names_the_closest()
      throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");

    Workplace.Ended ended = workplace.run("withdraw", FILE, "publikation.xlsx");
    workplace.run("ingest");

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said())
        .contains("Ingen leverans heter publikation.xlsx. Närmast i namnet är publikationer.xlsx.");
    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void status_tells_the_history_of_each_delivery() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("ingest");
    workplace.drop(FILE, Sheets.publications("En andra titel")).run("ingest");
    workplace.run("withdraw", FILE);

    String said = workplace.run("status").said();

    assertThat(said)
        .containsPattern(
            "ersatt    [-0-9: ]+ [0-9a-f]{8}  publikationer.xlsx .*\\n +gäller [-0-9: ]+ → ersatt")
        .containsPattern(
            "återtagen [-0-9: ]+ [0-9a-f]{8}  publikationer.xlsx .*\\n +gäller [-0-9: ]+ → återtagen");
  }

  @Test
  void a_folder_that_is_empty_for_a_while_empties_no_report() throws IOException {
    workplace.drop("klinik/" + FILE, Sheets.publications("En första titel")).run("ingest");
    Path hidden = folder.resolve("annanstans");
    Files.move(workplace.input(), hidden);
    Files.createDirectories(workplace.input());

    workplace.run("ingest");
    String whileEmpty = publications();
    Files.delete(workplace.input());
    Files.move(hidden, workplace.input());
    workplace.run("run");

    assertThat(whileEmpty).isEqualTo("1");
    assertThat(publications()).isEqualTo("1");
    assertThat(statuses())
        .containsExactly("klinik/publikationer.xlsx,Publikationer,publications,1,1,0,accepted");
  }

  @Test
  void a_sheets_kind_is_recognised_from_its_headings_and_each_sheet_has_its_own() {
    WorkbookBuilder workbook =
        WorkbookBuilder.sheet("Anslag")
            .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
            .row("U1", "En titel", "Artikel", "Refereegranskat", 2025);
    workbook
        .andSheet("Blad2")
        .row("Doktorand-id", "Enhetskod", "Halvår", "Aktivitet %")
        .row("D1", "U1", "2025VT", 50);
    workbook.andSheet("Semesterlista").row("Vecka", "Vem").row(28, "Alla");
    workbook.andSheet("Utan titlar").row("Enhetskod", "Publikationstyp", "Innehållstyp", "År");

    TakenIn taken = taken("doktorander 2019.xlsx", workbook);

    assertThat(taken.sheet("Anslag")).isEqualTo("publications accepted 1 0");
    assertThat(taken.sheet("Blad2")).isEqualTo("doctoral-students accepted 1 0");
    assertThat(taken.sheet("Semesterlista")).isEqualTo("ignored 0 0");
    assertThat(taken.findings("Semesterlista")).containsExactly("info unknown-kind");
    assertThat(taken.sheet("Utan titlar")).isEqualTo("publications rejected 0 0");
    assertThat(taken.standings()).contains("doktorander 2019.xlsx in-force");
  }

  @Test
  void a_workbook_of_unknown_sheets_only_is_rejected() {
    TakenIn taken = taken("semester.xlsx", WorkbookBuilder.sheet("Blad1").row("Vecka", "Vem"));

    assertThat(taken.standings()).contains("semester.xlsx rejected");
    assertThat(taken.fileFindings()).containsExactly("semester.xlsx error no-usable-sheet");
  }

  @Test
  void two_deliveries_whose_rows_overlap_by_more_than_half_are_both_told() {
    WorkbookBuilder longer =
        Sheets.publications(
            "En titel som är lång nog ett",
            "En titel som är lång nog två",
            "Helt nytt om annat här");
    drop("publikationer_SLUTLIG.xlsx", longer);

    TakenIn taken =
        taken(
            FILE,
            Sheets.publications("En titel som är lång nog ett", "En titel som är lång nog två"));

    assertThat(taken.fileFindings())
        .containsExactly(
            "publikationer.xlsx warning overlapping-deliveries",
            "publikationer_SLUTLIG.xlsx warning overlapping-deliveries");
  }

  @Test
  void where_rows_compete_the_lowest_path_decides_whichever_came_first() throws IOException {
    drop("b.xlsx", target(20));
    workplace.run("ingest");
    drop("a.xlsx", target(10));
    workplace.drop(FILE, Sheets.publications("En titel"));

    workplace.run("run");

    assertThat(workplace.data(2025, "target-assessments.csv"))
        .anyMatch(line -> line.startsWith("2025,ALF,U1,publications,10,"))
        .noneMatch(line -> line.startsWith("2025,ALF,U1,publications,20,"));
  }

  @Test
  void what_an_office_dropped_is_never_changed_moved_or_deleted() throws IOException {
    drop("tydlig.xlsx", Sheets.publications("En titel"));
    workplace.drop("oläslig.xlsx", "PK inte en arbetsbok").drop("återtaget/gammal.csv", "a;b\n");
    Map<String, String> before = dropped();

    workplace.run("ingest");
    workplace.run("withdraw", "tydlig.xlsx");

    assertThat(dropped()).isEqualTo(before);
  }

  private static WorkbookBuilder target(int value) {
    return WorkbookBuilder.sheet("Mål")
        .row("Avtal", "Indikator", "Omfattning", "År", "Målvärde")
        .row("ALF", "publications", "U1", 2025, value);
  }

  private void drop(String path, WorkbookBuilder workbook) {
    try {
      workplace.drop(path, workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TakenIn taken(String path, WorkbookBuilder workbook) {
    drop(path, workbook);
    return TakenIn.of(workplace);
  }

  private Map<String, String> dropped() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(workplace.input())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(
            file.toString(),
            Fingerprint.of(file) + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return files;
  }
}
