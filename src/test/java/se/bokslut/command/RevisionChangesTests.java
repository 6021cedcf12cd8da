package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** What changed between revisions and which delivery caused it (docs/decisions/0012). */
class RevisionChangesTests {

  private static final String SURGERY = "kirurgi/publikationer.xlsx";
  private static final String NEUROLOGY = "neurologi/publikationer.xlsx";

  @TempDir static Path finalisedOnce;
  private static Workplace finalised;

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeAll
  static void finalise() throws IOException {
    finalised =
        new Workplace(finalisedOnce)
            .drop("organisation.xlsx", Sheets.organisation())
            .drop(SURGERY, Sheets.publications("Bukhinnans läkning"))
            .drop(NEUROLOGY, publications("U2", "Migrän och sömn"))
            .drop(
                "mål.xlsx",
                WorkbookBuilder.sheet("Mål")
                    .row("Avtal", "Indikator", "Omfattning", "År", "Målvärde")
                    .row("ALF", "publications", "U1", 2025, 2));
    finalised.run("run");
    finalised.run("finalize");
  }

  @BeforeEach
  void copy() throws IOException {
    workplace = finalised.copyTo(folder.resolve("place"));
  }

  private static WorkbookBuilder publications(String unit, String... titles) {
    WorkbookBuilder workbook =
        WorkbookBuilder.sheet("Publikationer")
            .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "Antal författare");
    for (String title : titles) {
      workbook.row(unit, title, "Artikel", "Refereegranskat", 2025, 4);
    }
    return workbook;
  }

  @Test
  void a_corrected_delivery_is_the_cause_of_exactly_the_figures_that_changed() throws IOException {
    Map<String, byte[]> first = workplace.files("2025/r1");
    workplace.drop(SURGERY, Sheets.publications("Bukhinnans läkning", "Ljumskbråck"));
    workplace.run("run");

    workplace.run("finalize");

    assertThat(workplace.files("2025/r1")).containsExactlyEntriesOf(first);
    assertThat(changedFigures("r2")).isNotEmpty().isEqualTo(changedValues("r1", "r2"));
    assertThat(causes("r2")).containsExactly("replaced," + SURGERY + ",direct");
    assertThat(changes("r2"))
        .contains(
            "1,indicator,2025,U1,,publications,1,2,replaced," + SURGERY + ",direct",
            "1,indicator,2025,SE,,publications,2,3,replaced," + SURGERY + ",direct",
            "1,target-status,2025,U1,ALF,publications,ej uppfyllt,uppfyllt,replaced,"
                + SURGERY
                + ",direct")
        .noneMatch(line -> line.contains(",U2,"));
  }

  @Test
  void a_draft_with_changes_is_the_same_before_and_after_it_is_finalised() throws IOException {
    workplace.drop(SURGERY, Sheets.publications("Bukhinnans läkning", "Ljumskbråck"));
    workplace.run("run");
    Map<String, byte[]> draft = workplace.files("2025/utkast");

    workplace.run("finalize");
    workplace.run("report");

    assertThat(workplace.files("2025/utkast")).containsExactlyEntriesOf(draft);
    assertThat(draft).containsKey("2025/utkast/internt/data/changes.csv");
    assertThat(text("utkast/internt/data/datapackage.json")).contains("changes.csv");
    assertThat(workplace.everythingWritten()).contains("Ändrat sedan revision 1");
    assertThat(year("r3")).doesNotExist();
  }

  @Test
  void a_withdrawn_delivery_is_the_cause_of_what_is_no_longer_known() throws IOException {
    workplace.run("withdraw", SURGERY);

    workplace.run("finalize");

    assertThat(changedFigures("r2")).isNotEmpty().isEqualTo(changedValues("r1", "r2"));
    assertThat(causes("r2")).containsExactly("withdrawn," + SURGERY + ",direct");
    assertThat(changes("r2"))
        .contains("1,indicator,2025,U1,,publications,1,,withdrawn," + SURGERY + ",direct");
  }

  @Test
  void a_delivery_that_says_that_there_is_nothing_is_the_cause_of_a_known_nought()
      throws IOException {
    workplace.drop(
        "licentiater.xlsx",
        WorkbookBuilder.sheet("Disputationer")
            .row("Doktorand-id", "Enhetskod", "Typ", "Datum", "Titel")
            .row("Inga", "U1", "DISPUTATION", "2025-12-31", null));
    workplace.run("run");

    workplace.run("finalize");

    assertThat(changedFigures("r2")).isEqualTo(changedValues("r1", "r2"));
    assertThat(changes("r2"))
        .contains("1,indicator,2025,U1,,dissertations,,0,added,licentiater.xlsx,direct");
  }

  @Test
  void each_of_two_changed_deliveries_explains_its_own_unit_and_both_the_region()
      throws IOException {
    workplace.drop(SURGERY, Sheets.publications("Bukhinnans läkning", "Ljumskbråck"));
    workplace.drop(NEUROLOGY, publications("U2", "Migrän och sömn", "Stroke hos unga"));
    workplace.run("run");

    workplace.run("finalize");

    assertThat(changes("r2"))
        .contains(
            "1,indicator,2025,03,,publications,2,4,replaced," + SURGERY + ",direct",
            "1,indicator,2025,03,,publications,2,4,replaced," + NEUROLOGY + ",direct",
            "1,indicator,2025,U2,,publications,1,2,replaced," + NEUROLOGY + ",direct")
        .doesNotContain("1,indicator,2025,U2,,publications,1,2,replaced," + SURGERY + ",direct");
  }

  @Test
  void a_changed_organisation_explains_indirectly() throws IOException {
    workplace.drop(
        "organisation.xlsx",
        WorkbookBuilder.sheet("Organisation")
            .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod", "Regionkod", "Alias")
            .row("03", "Region Uppsala", "REGION", null, "03", null)
            .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03", "03", null)
            .row("LE", "Lasarettet", "FÖRVALTNING", "03", "03", null)
            .row("U1", "Kirurgi", "USVE", "AS", "03", "Kirurgen")
            .row("U2", "Neurologi", "USVE", "LE", "03", null));
    workplace.run("run");

    workplace.run("finalize");

    assertThat(changedFigures("r2")).isEqualTo(changedValues("r1", "r2"));
    assertThat(causes("r2")).containsExactly("replaced,organisation.xlsx,indirect");
    assertThat(changes("r2"))
        .contains(
            "1,indicator,2025,AS,,publications,2,1,replaced,organisation.xlsx,indirect",
            "1,indicator,2025,LE,,publications,,1,replaced,organisation.xlsx,indirect");
  }

  @Test
  void a_changed_aim_is_explained_by_the_delivery_that_states_it() throws IOException {
    workplace.drop(
        "mål.xlsx",
        WorkbookBuilder.sheet("Mål")
            .row("Avtal", "Indikator", "Omfattning", "År", "Målvärde")
            .row("ALF", "publications", "U1", 2025, 1));
    workplace.run("run");

    workplace.run("finalize");

    assertThat(changes("r2"))
        .containsExactly(
            "1,target,2025,U1,ALF,publications,≥ 2,≥ 1,replaced,mål.xlsx,direct",
            "1,target-status,2025,U1,ALF,publications,ej uppfyllt,uppfyllt,replaced,mål.xlsx,direct");
  }

  @Test
  void a_new_basis_without_changed_figures_gives_a_revision_without_changes() throws IOException {
    workplace.drop(
        "kommentarer.xlsx",
        WorkbookBuilder.sheet("Kommentarer")
            .row("Omfattning", "År", "Avsnitt", "Kommentar")
            .row("U1", 2025, "publications", "Två tjänster var lediga."));
    workplace.run("run");

    workplace.run("finalize");

    assertThat(year("r2")).exists();
    assertThat(year("r2/internt/data/changes.csv")).doesNotExist();
    assertThat(workplace.run("status").said())
        .containsPattern("r1 .*: alla \\d+ filer stämmer")
        .containsPattern("r2 .*: alla \\d+ filer stämmer");
  }

  private Path year(String name) {
    return workplace.output().resolve("2025").resolve(name);
  }

  private String text(String path) throws IOException {
    return Files.readString(year(path), StandardCharsets.UTF_8);
  }

  private List<String> changes(String revision) throws IOException {
    return lines(revision, "changes.csv");
  }

  private List<String> lines(String revision, String file) throws IOException {
    return text(revision + "/internt/data/" + file).lines().skip(1).toList();
  }

  /** What happened to which file, and how it is linked, whatever it changed. */
  private Set<String> causes(String revision) throws IOException {
    Set<String> causes = new LinkedHashSet<>();
    for (String line : changes(revision)) {
      List<String> fields = List.of(line.split(",", -1));
      causes.add(String.join(",", fields.subList(8, 11)));
    }
    return causes;
  }

  /** Year, organisation, indicator, before and after of the changes of figures. */
  private Set<String> changedFigures(String revision) throws IOException {
    Set<String> changed = new LinkedHashSet<>();
    for (String line : changes(revision)) {
      String[] fields = line.split(",", -1);
      if (fields[1].equals("indicator")) {
        changed.add(String.join(",", fields[2], fields[3], fields[5], fields[6], fields[7]));
      }
    }
    return changed;
  }

  /** The same, found by laying the data files of two revisions side by side. */
  private Set<String> changedValues(String one, String other) throws IOException {
    Map<String, String> before = values(one);
    Map<String, String> after = values(other);
    List<String> keys = new ArrayList<>(before.keySet());
    keys.addAll(after.keySet());
    Set<String> changed = new LinkedHashSet<>();
    for (String key : keys) {
      String was = before.getOrDefault(key, "");
      String is = after.getOrDefault(key, "");
      if (!was.equals(is)) {
        changed.add(String.join(",", key, was, is));
      }
    }
    return changed;
  }

  private Map<String, String> values(String revision) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines(revision, "indicator-values.csv")) {
      String[] fields = line.split(",", -1);
      values.put(String.join(",", fields[0], fields[2], fields[3]), fields[4]);
    }
    return values;
  }
}
