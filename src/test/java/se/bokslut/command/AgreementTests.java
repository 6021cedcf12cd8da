package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** What offices promise and say of it, from their rows to the data files. */
class AgreementTests {

  private static final int YEAR = 2025;

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void drop() throws IOException {
    workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop(
        "publikationer.xlsx",
        Sheets.publications("Bukhinnans läkning hos äldre", "Ljumskbråck efter operation"));
  }

  private static WorkbookBuilder targets() {
    return WorkbookBuilder.sheet("Mål")
        .row("Avtal", "Indikator", "Omfattning", "År", "Målvärde", "Riktning");
  }

  private static WorkbookBuilder comments() {
    return WorkbookBuilder.sheet("Kommentarer")
        .row("Omfattning", "År", "Avsnitt", "Kommentar", "Åtgärd", "Ansvarig", "Klart datum");
  }

  @Test
  void finds_an_indicator_by_its_name_or_code_however_it_is_written() throws IOException {
    workplace.drop(
        "mål.xlsx",
        targets()
            .row("A", "PUBLIKATIONER", "03", YEAR, 2, null)
            .row("B", " publicatións ", "03", YEAR, 3, null));

    workplace.run("run");

    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .contains(
            "2025,A,03,publications,2,≥,0,2,0.5,uppfyllt",
            "2025,B,03,publications,3,≥,0,2,0.5,ej uppfyllt");
  }

  @Test
  void the_first_of_two_targets_on_the_same_thing_holds() throws IOException {
    workplace.drop(
        "mål.xlsx",
        targets()
            .row("A", "publications", "03", YEAR, 2, null)
            .row("A", "Publikationer", "03", YEAR, 9, null)
            .row("A", "okänd", "03", YEAR, 9, null));

    workplace.run("run");

    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .hasSize(3)
        .contains("2025,A,03,publications,2,≥,0,2,0.5,uppfyllt");
    assertThat(workplace.told()).contains("warning duplicate-row 3", "warning unknown-indicator 4");
  }

  @Test
  void writes_a_step_as_its_word() throws IOException {
    workplace.drop(
        "mål.xlsx", targets().row("Nära vård", "Vårdplan", "03", YEAR, "Genomfört", null));

    workplace.run("run");

    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .contains("2025,Nära vård,03,Vårdplan,genomförd,≥,0,,,kan ej bedömas");
  }

  @Test
  void keeps_the_targets_of_years_to_come_out_of_the_data_files() throws IOException {
    workplace.drop("mål.xlsx", targets().row("A", "publications", "03", YEAR + 3, 9, null));

    workplace.run("run", "--year", "2025");

    assertThat(workplace.data(YEAR, "target-assessments.csv")).hasSize(1);
    assertThat(workplace.everythingWritten()).contains("Mål framåt för Region Uppsala", "Mål 2028");
  }

  @Test
  void joins_comments_to_indicators_levels_and_chapters() throws IOException {
    workplace.drop(
        "kommentarer.xlsx",
        comments()
            .row("03", YEAR, "Publikationer", "Första.", null, null, null)
            .row("03", YEAR, "kapitel 3", "Andra.", null, null, null)
            .row("U1", YEAR, "f 1", "Tredje.", "Anställ", "Chefen", "2026-09-30")
            .row("03", YEAR, "4 Forskarutbildning", "Fjärde.", null, null, null)
            .row("03", YEAR, "SAMMANFATTNING", "Femte.", null, null, null)
            .row("03", YEAR, "kapitel 12", "Sjätte.", null, null, null));

    workplace.run("run");

    assertThat(
            workplace
                .sql()
                .sql("select subject_kind || ' ' || subject from comment_subject order by row_id")
                .query((row, number) -> row.getString(1))
                .list())
        .isEqualTo(
            List.of("INDICATOR publications", "CHAPTER 3", "LEVEL F1", "CHAPTER 4", "CHAPTER 1"));
    assertThat(workplace.told()).contains("warning unknown-section 7");
    assertThat(workplace.everythingWritten())
        .contains("Första.", "Andra.", "Tredje.", "Anställ", "30 september 2026", "Fjärde.")
        .contains("Femte.");
  }
}
