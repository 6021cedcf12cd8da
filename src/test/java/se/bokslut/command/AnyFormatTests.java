package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.Contents;

/** Underlag of every format and under any name are taken in, and nothing outside is touched. */
class AnyFormatTests {

  private static final String CSV = "Enhetskod;Titel;Publikationstyp;Innehållstyp;År\n";

  @TempDir static Path folder;
  private static Workplace workplace;
  private static Workplace.Ended ended;

  @BeforeAll
  static void run() throws Exception {
    workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", Sheets.organisation());
    publications("gammal.xls", Contents.XLS);
    publications("libre.ods", Contents.ODS);
    publications("makro.xlsm", Contents.XLSM);
    publications("fel ändelse.xls", Contents.ODS);
    drop("rad\nbrytning.csv", "rad");
    drop("å".repeat(120) + ".csv", "lång");
    drop("upp..\\..\\..\\ned.csv", "punkter");
    drop("`$(touch hit)`;'\".csv", "skal");
    workplace.drop("webb.xls", "<html><table><tr><td>Titel</td></tr></table></html>");
    Path outside = Files.writeString(folder.resolve("utanför.csv"), CSV + row("utanför"));
    Files.createSymbolicLink(workplace.input().resolve("länk.csv"), outside);
    Files.createSymbolicLink(workplace.input().resolve("mapp"), folder);
    ended = workplace.run("run");
  }

  private static void publications(String name, Contents form) throws IOException {
    form.write(
        workplace.input().resolve(name),
        List.of(
            Arrays.asList("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År"),
            Arrays.asList("U1", "Titel i " + name, "Artikel", "Refereegranskat", 2025)));
  }

  private static void drop(String name, String title) throws IOException {
    workplace.drop(name, CSV + row(title));
  }

  private static String row(String title) {
    return "U1;Titel %s;Artikel;Refereegranskat;2025\n".formatted(title);
  }

  private static int inForce() {
    return workplace
        .sql()
        .sql("select count(*) from delivery where standing = 'in-force'")
        .query(Integer.class)
        .single();
  }

  @Test
  void every_format_and_name_counts_and_a_web_page_is_told_what_to_become() throws IOException {
    assertThat(inForce()).isEqualTo(9);
    assertThat(ended.said())
        .contains("Avvisad: webb.xls. Filen är en webbsida eller ett XML-dokument")
        .contains("välj Spara som Excel-arbetsbok (.xlsx)")
        .doesNotContain("Exception", "\tat ");
    assertThat(workplace.data(2025, "indicator-values.csv"))
        .filteredOn(line -> line.startsWith("2025,UNIT,U1,publications,"))
        .containsExactly("2025,UNIT,U1,publications,8,,,8,1");
  }

  @Test
  void a_readable_file_under_a_wrong_extension_is_a_warning() throws IOException {
    assertThat(workplace.data(2025, "findings.csv"))
        .anyMatch(line -> line.startsWith("fel ändelse.xls,,,,warning,wrong-extension,"))
        .filteredOn(line -> line.contains("wrong-extension"))
        .hasSize(1);
  }

  @Test
  void links_out_of_the_folder_are_not_followed() {
    assertThat(
            workplace
                .sql()
                .sql("select count(*) from delivery where path like 'länk%' or path like 'mapp%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void what_a_fault_of_the_programme_rejected_is_read_again_in_the_next_run() throws Exception {
    Workplace mended = new Workplace(folder.resolve("lagad"));
    mended.drop("organisation.xlsx", Sheets.organisation());
    mended.drop("bra.csv", CSV + row("som går in"));
    mended.run("run");
    mended.sql().sql("update delivery set outcome = 'rejected' where path = 'bra.csv'").update();
    mended
        .sql()
        .sql(
            """
            insert into finding
              (delivery_id, stage, sheet_no, sheet, severity, code, value, reason, remedy)
            select delivery_id, 'intake', 0, '', 'error', 'internal-fault', '', '', ''
            from delivery where path = 'bra.csv'
            """)
        .update();

    Workplace.Ended next = mended.run("run");

    assertThat(next.exitStatus()).isZero();
    assertThat(mended.data(2025, "indicator-values.csv"))
        .contains("2025,UNIT,U1,publications,1,,,1,1");
    assertThat(String.join("\n", mended.data(2025, "findings.csv")))
        .doesNotContain("internal-fault");
  }
}
