package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in force, spec input "Delivery", seen from the drop folder to the data files. */
class DeliveryRulesTests {

  private static final String FILE = "publikationer.xlsx";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  private String publications() throws IOException {
    return workplace.data(2025, "indicator-values.csv").stream()
        .filter(line -> line.startsWith("2025,UNIT,U1,publications,"))
        .map(line -> line.split(",", -1)[4])
        .findFirst()
        .orElseThrow();
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
    workplace.drop(FILE, Sheets.publications("En första titel", "En andra titel")).run("run");
    assertThat(publications()).isEqualTo("2");
    byte[] first = Files.readAllBytes(workplace.input().resolve(FILE));

    workplace.drop(FILE, Sheets.publications("En tredje titel")).run("run");
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
    workplace.drop(FILE, Sheets.publications("En första titel")).run("run");

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
    workplace.drop(FILE, Sheets.publications("En första titel")).run("run");

    Files.delete(workplace.input().resolve(FILE));
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void a_file_moved_among_withdrawn_files_is_no_longer_in_force() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel"));
    workplace.drop("andra.xlsx", Sheets.publications("En andra titel", "En tredje titel"));
    workplace.run("run");
    assertThat(publications()).isEqualTo("3");

    Path withdrawn = Files.createDirectories(workplace.input().resolve("återtaget"));
    Files.move(workplace.input().resolve("andra.xlsx"), withdrawn.resolve("andra.xlsx"));
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
    assertThat(statuses()).contains("andra.xlsx,Publikationer,publications,2,2,0,withdrawn");
  }

  @Test
  void the_same_content_at_a_later_path_is_a_duplicate_whichever_came_first() throws IOException {
    workplace.drop("b.xlsx", Sheets.publications("En första titel")).run("run");

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
    workplace.run("run");
    assertThat(publications()).isEqualTo("3");

    Workplace.Ended ended = workplace.run("withdraw", "klinik/" + FILE);
    workplace.run("run");

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said()).contains("Återtagen: klinik/publikationer.xlsx.");
    assertThat(publications()).isEqualTo("2");
    assertThat(workplace.input().resolve("klinik").resolve(FILE)).exists();
  }

  @Test
  void a_new_version_under_the_name_of_a_withdrawn_delivery_is_in_force() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("run");
    byte[] first = Files.readAllBytes(workplace.input().resolve(FILE));
    workplace.run("withdraw", FILE);

    workplace.drop(FILE, Sheets.publications("En andra titel", "En tredje titel")).run("run");
    assertThat(publications()).isEqualTo("2");
    Files.write(workplace.input().resolve(FILE), first);
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void a_file_that_has_vanished_can_be_withdrawn_by_command_with_the_folder_before_its_name()
      throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel"));
    workplace.drop("andra.xlsx", Sheets.publications("En andra titel"));
    workplace.run("run");
    Files.delete(workplace.input().resolve(FILE));

    workplace.run("withdraw", workplace.input().resolve(FILE).toString());
    workplace.run("run");

    assertThat(publications()).isEqualTo("1");
    assertThat(statuses())
        .contains("publikationer.xlsx,Publikationer,publications,1,1,0,withdrawn");
  }

  @Test
  void withdrawing_tells_where_the_same_content_is_still_in_force() throws IOException {
    workplace.drop("a.xlsx", Sheets.publications("En första titel"));
    workplace.drop("b.xlsx", Sheets.publications("En första titel"));
    workplace.run("run");

    Workplace.Ended ended = workplace.run("withdraw", "a.xlsx");

    assertThat(ended.said()).contains("Samma innehåll gäller fortfarande genom b.xlsx");
  }

  @Test
  void withdrawing_what_was_never_delivered_changes_nothing_and_names_the_closest()
      throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("run");

    Workplace.Ended ended = workplace.run("withdraw", FILE, "publikation.xlsx");
    workplace.run("run");

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said())
        .contains("Ingen leverans heter publikation.xlsx. Närmast i namnet är publikationer.xlsx.");
    assertThat(publications()).isEqualTo("1");
  }

  @Test
  void status_tells_the_history_of_each_delivery() throws IOException {
    workplace.drop(FILE, Sheets.publications("En första titel")).run("run");
    workplace.drop(FILE, Sheets.publications("En andra titel")).run("run");
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
    workplace.drop("klinik/" + FILE, Sheets.publications("En första titel")).run("run");
    Path hidden = folder.resolve("annanstans");
    Files.move(workplace.input(), hidden);
    Files.createDirectories(workplace.input());

    workplace.run("run");
    String whileEmpty = publications();
    Files.delete(workplace.input());
    Files.move(hidden, workplace.input());
    workplace.run("run");

    assertThat(whileEmpty).isEqualTo("1");
    assertThat(publications()).isEqualTo("1");
    assertThat(statuses())
        .containsExactly("klinik/publikationer.xlsx,Publikationer,publications,1,1,0,accepted");
  }
}
