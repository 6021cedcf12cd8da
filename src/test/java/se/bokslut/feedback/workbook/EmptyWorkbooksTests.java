package se.bokslut.feedback.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuide;
import se.bokslut.organisation.UnitInForce;
import se.bokslut.platform.Definitions;

class EmptyWorkbooksTests {

  private static final UnitInForce SURGERY = new UnitInForce("011/A", "Kirurgi & öron");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    workbooks().write(folder, 2026, List.of(SURGERY));
  }

  private static EmptyWorkbooks workbooks() {
    return new EmptyWorkbooks(Definitions.kinds(), Definitions.guides());
  }

  static Stream<KindDefinition> kinds() {
    return Definitions.kinds().canonical().stream();
  }

  private static KindDefinition kind(String code) {
    return kinds().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
  }

  private static XSSFWorkbook of(KindDefinition kind) throws IOException {
    return DrawnWorkbooks.open(folder.resolve(FileName.of(kind.name()) + ".xlsx"));
  }

  private static XSSFWorkbook ofUnit() throws IOException {
    return DrawnWorkbooks.open(folder.resolve("enheter/011-a-kirurgi-oron.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_headings_are_those_of_the_kind_with_a_star_where_needed(KindDefinition kind)
      throws IOException {
    try (XSSFWorkbook workbook = of(kind)) {
      XSSFSheet sheet = workbook.getSheet(kind.name());

      assertThat(DrawnWorkbooks.texts(DrawnWorkbooks.headings(sheet)))
          .containsExactlyElementsOf(
              kind.columns().stream().flatMap(EmptyWorkbooksTests::written).toList());
    }
  }

  private static Stream<String> written(ColumnDefinition column) {
    return column.yearly()
        ? Stream.of("2022", "2023", "2024", "2025", "2026")
            .map(year -> column.heading() + " " + year)
        : Stream.of(column.heading() + (column.required() ? "*" : ""));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_heading_has_its_explanation_above_and_its_example_below(KindDefinition kind)
      throws IOException {
    try (XSSFWorkbook workbook = of(kind)) {
      XSSFSheet sheet = workbook.getSheet(kind.name());
      KindGuide guide = Definitions.guides().of(kind);
      int headings = DrawnWorkbooks.headings(sheet).getRowNum();

      List<String> written = DrawnWorkbooks.texts(sheet.getRow(headings));
      for (int i = 0; i < written.size(); i++) {
        KindGuide.ColumnGuide told = guide.of(written.get(i).replaceFirst("[*]| 20\\d\\d$", ""));
        assertThat(DrawnWorkbooks.text(sheet.getRow(headings - 1), i + 1))
            .as(written.get(i))
            .isNotBlank()
            .isEqualTo(told.explanation());
        assertThat(DrawnWorkbooks.text(sheet.getRow(headings + 1), i + 1).isEmpty())
            .as(written.get(i))
            .isEqualTo(told.example().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "publications, Publikationstyp*, Artikel",
    "publications, Innehållstyp, 'Övrig (populärvetenskap, debatt, mm)'",
    "publications, Status, Publicerad",
    "publications, Öppen tillgång, J",
    "doctoral-students, Kön, K",
    "doctoral-students, Halvår*, 2026HT",
    "dissertations, Typ*, Halvtid",
    "grants, Beslut, Avslag",
    "targets, Riktning, =",
    "alf-accounting, Enhet för belopp, tkr",
    "publication-channels, Nivå 2026, X",
    "measurements, Värde*, pågår"
  })
  void columns_of_words_have_a_list_of_them(String code, String heading, String word)
      throws IOException {
    try (XSSFWorkbook workbook = of(kind(code))) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(DrawnWorkbooks.words(sheet, heading)).contains(word);
      assertThat(DrawnWorkbooks.rule(sheet, heading).getSuppressDropDownArrow()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void no_rule_refuses_what_is_typed(KindDefinition kind) throws IOException {
    try (XSSFWorkbook workbook = of(kind)) {
      assertThat(workbook.getSheetAt(0).getDataValidations())
          .allSatisfy(
              rule ->
                  assertThat(
                          !rule.getShowErrorBox()
                              || rule.getErrorStyle() == DataValidation.ErrorStyle.WARNING)
                      .isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "publications, Enhetskod, @",
    "publications, ISI, @",
    "publications, År*, 0",
    "publications, Antal författare, '#,##0'",
    "doctoral-students, Personnummer, @",
    "doctoral-students, Aktivitet %*, General",
    "doctoral-students, Antagningsdatum, 'yyyy\\-mm\\-dd'",
    "grants, Beviljat år, '[>=1000]#,##0;General'",
    "grants, Kurs, '#,##0.00##'",
    "targets, Målvärde*, General",
    "measurements, Värde*, General"
  })
  void what_is_typed_is_kept_in_the_form_of_its_column(String code, String heading, String format)
      throws IOException {
    try (XSSFWorkbook workbook = of(kind(code))) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getColumnStyle(DrawnWorkbooks.column(sheet, heading)).getDataFormatString())
          .isEqualTo(format);
    }
  }

  @Test
  void examples_are_cells_as_excel_makes_them_of_what_is_typed() throws IOException {
    try (XSSFWorkbook workbook = of(kind("grants"))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      var example = DrawnWorkbooks.example(sheet);
      int decided = DrawnWorkbooks.column(sheet, "Beslutsdatum");
      int granted = DrawnWorkbooks.column(sheet, "Beviljat år");

      assertThat(example.getCell(granted).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(example.getCell(granted).getNumericCellValue()).isEqualTo(800_000);
      assertThat(DrawnWorkbooks.text(example, decided)).isEqualTo("2024-11-05");
    }
  }

  @Test
  void headings_stay_in_view_and_are_repeated_on_every_page() throws IOException {
    try (XSSFWorkbook workbook = ofUnit()) {
      XSSFSheet sheet = workbook.getSheet("Publikationer");
      int headings = DrawnWorkbooks.headings(sheet).getRowNum();

      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (headings + 1));
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(headings);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getProtect()).isFalse();
    }
  }

  @Test
  void a_units_workbook_holds_all_that_it_reports_and_what_to_do() throws IOException {
    try (XSSFWorkbook workbook = ofUnit()) {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          shown.add(workbook.getSheetName(i));
        }
      }

      assertThat(shown)
          .startsWith("Läs mig", "Anslag", "Disputationer", "Doktorander")
          .contains("Publikationer")
          .doesNotContain("Organisation", "Mål");
    }
  }

  @Test
  void a_units_code_and_name_are_filled_in() throws IOException {
    try (XSSFWorkbook workbook = ofUnit()) {
      XSSFSheet sheet = workbook.getSheet("Doktorander");
      int example = DrawnWorkbooks.example(sheet).getRowNum();
      int code = DrawnWorkbooks.column(sheet, "Enhetskod");

      for (int row : List.of(example, example + 1, example + 50)) {
        assertThat(DrawnWorkbooks.text(sheet.getRow(row), code)).isEqualTo("011/A");
        assertThat(DrawnWorkbooks.text(sheet.getRow(row), code + 1)).isEqualTo("Kirurgi & öron");
      }
    }
  }

  @Test
  void units_whose_names_differ_by_signs_only_keep_a_file_each(@TempDir Path other)
      throws IOException {
    workbooks()
        .write(
            other, 2026, List.of(new UnitInForce("A 1", "Öron"), new UnitInForce("A/1", "Oron")));

    assertThat(other.resolve("enheter")).isDirectoryContaining("glob:**/a-1-oron.xlsx");
    assertThat(other.resolve("enheter")).isDirectoryContaining("glob:**/a-1-oron-2.xlsx");
  }

  @Test
  void the_same_units_give_the_same_bytes_and_other_files_are_left_alone(@TempDir Path other)
      throws IOException {
    Path theirs = Files.writeString(other.resolve("anteckning.txt"), "min");

    workbooks().write(other, 2026, List.of(SURGERY));
    workbooks().write(other, 2026, List.of(SURGERY));

    assertThat(theirs).hasContent("min");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(other.resolve(folder.relativize(file).toString())).hasSameBinaryContentAs(file);
      }
    }
    try (Stream<Path> files = Files.walk(other)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void a_file_that_cannot_be_written_is_named_in_swedish(@TempDir Path other) throws IOException {
    Files.createDirectories(other.resolve("organisation.xlsx/full"));

    assertThatIOException()
        .isThrownBy(() -> workbooks().write(other, 2026, List.of()))
        .withMessageContaining("organisation.xlsx")
        .withMessageContaining("Stäng den om den är öppen");
  }

  @ParameterizedTest
  @CsvSource({
    "Självvärdering, sjalvvardering",
    "ALF-redovisning, alf-redovisning",
    "11001-../Öron, 11001-oron",
    "'  ', mall"
  })
  void file_names_are_plain(String text, String name) {
    assertThat(FileName.of(text)).isEqualTo(name);
  }

  @Test
  void a_workbook_that_somebody_has_filled_in_is_never_replaced(@TempDir Path target)
      throws IOException {
    workbooks().write(target, 2025, List.of());
    Path filled;
    try (Stream<Path> files = Files.list(target)) {
      filled =
          files
              .filter(file -> file.toString().endsWith(".xlsx"))
              .min(Path::compareTo)
              .orElseThrow();
    }
    Files.writeString(filled, "ifylld");

    EmptyWorkbooks.Written written = workbooks().write(target, 2025, List.of());

    assertThat(filled).hasContent("ifylld");
    assertThat(written.kept()).containsExactly(filled);
    assertThat(Path.of(filled.toString().replace(".xlsx", " (ny).xlsx"))).exists();
  }

  @Test
  void a_workbook_that_is_still_as_it_was_written_is_replaced_by_another_years(@TempDir Path target)
      throws IOException {
    workbooks().write(target, 2025, List.of());

    EmptyWorkbooks.Written written = workbooks().write(target, 2026, List.of());

    assertThat(written.kept()).isEmpty();
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).noneMatch(file -> file.toString().contains("(ny)"));
    }
  }
}
