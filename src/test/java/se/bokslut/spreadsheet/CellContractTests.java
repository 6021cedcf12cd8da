package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.Rows.moment;
import static se.bokslut.spreadsheet.Rows.number;
import static se.bokslut.spreadsheet.Rows.percent;
import static se.bokslut.spreadsheet.Rows.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bokslut.spreadsheet.Contents.Fault;
import se.bokslut.spreadsheet.Contents.Formula;
import se.bokslut.spreadsheet.Contents.Percent;

/** The same cells are read from every kind of workbook that holds them. */
class CellContractTests {

  @TempDir Path folder;

  private List<CellValue> read(Contents form, @Nullable Object... cells) throws Exception {
    Path file = form.write(folder.resolve("bok"), List.of(Arrays.asList(cells)));
    List<SheetRow> rows = Rows.read(file);
    return rows.isEmpty() ? List.of() : rows.get(0).cells();
  }

  @ParameterizedTest
  @EnumSource
  void numbers_are_read_as_stored(Contents form) throws Exception {
    assertThat(read(form, 0, 1, -17, 1234.5, 0.1, 1e15, 1e-7, 123456789.123))
        .containsExactly(
            number("0"),
            number("1"),
            number("-17"),
            number("1234.5"),
            number("0.1"),
            number("1000000000000000"),
            number("1E-7"),
            number("123456789.123"));
  }

  @ParameterizedTest
  @EnumSource
  void percent_is_told_from_other_numbers(Contents form) throws Exception {
    assertThat(read(form, new Percent(0.125), 0.125))
        .containsExactly(percent("0.125"), number("0.125"));
  }

  @ParameterizedTest
  @EnumSource
  void dates_are_moments_and_times_of_day_parts_of_a_day(Contents form) throws Exception {
    assertThat(
            read(
                form,
                LocalDate.of(2025, 12, 31),
                LocalDateTime.of(1999, 2, 3, 18, 30, 15),
                LocalTime.of(10, 30)))
        .containsExactly(
            moment("2025-12-31T00:00"), moment("1999-02-03T18:30:15"), number("0.4375"));
  }

  @ParameterizedTest
  @EnumSource
  void booleans_and_errors_are_no_texts(Contents form) throws Exception {
    assertThat(
            read(
                form,
                true,
                false,
                new Fault(FormulaError.NA),
                new Fault(FormulaError.DIV0),
                new Fault(FormulaError.NAME),
                new Fault(FormulaError.REF),
                new Fault(FormulaError.NUM),
                new Fault(FormulaError.NULL),
                new Fault(FormulaError.VALUE),
                "#N/A"))
        .containsExactly(
            new CellValue.Truth(true),
            new CellValue.Truth(false),
            new CellValue.Fault("#N/A"),
            new CellValue.Fault("#DIV/0!"),
            new CellValue.Fault("#NAME?"),
            new CellValue.Fault("#REF!"),
            new CellValue.Fault("#NUM!"),
            new CellValue.Fault("#NULL!"),
            new CellValue.Fault("#VALUE!"),
            text("#N/A"));
  }

  @ParameterizedTest
  @EnumSource
  void formulas_give_their_cached_results(Contents form) throws Exception {
    assertThat(
            read(
                form,
                new Formula("\"sv\"&\"ar\"", " svar "),
                new Formula("1+1", 2),
                new Formula("1=1", true),
                new Formula("A1*1", new Percent(0.5)),
                new Formula("B1*1", LocalDate.of(2025, 1, 31)),
                "efter"))
        .containsExactly(
            text("svar"),
            number("2"),
            new CellValue.Truth(true),
            percent("0.5"),
            moment("2025-01-31T00:00"),
            text("efter"));
  }

  @ParameterizedTest
  @EnumSource
  void texts_keep_their_inside_and_lose_blanks_around(Contents form) throws Exception {
    assertThat(
            read(
                form,
                "Ångest & sömn <vid> \"vård\"",
                "  två  blanka\tinuti  ",
                "rad ett\nrad två",
                "\u00a0 \u200b",
                "=1+1",
                "𝛼-synuklein"))
        .containsExactly(
            text("Ångest & sömn <vid> \"vård\""),
            text("två  blanka\tinuti"),
            text("rad ett\nrad två"),
            CellValue.BLANK,
            text("=1+1"),
            text("𝛼-synuklein"));
  }

  @ParameterizedTest
  @EnumSource
  void blank_cells_and_rows_are_places_that_hold_nothing(Contents form) throws Exception {
    Path file =
        form.write(
            folder.resolve("bok"),
            List.of(
                List.of(),
                Arrays.asList(null, null, "C2", null, " "),
                List.of(" "),
                Arrays.asList(null, 4)));

    assertThat(Rows.read(file))
        .containsExactly(
            Rows.texts(2, "", "", "C2"), new SheetRow(4, List.of(CellValue.BLANK, number("4"))));
  }

  @ParameterizedTest
  @EnumSource
  void thousands_of_mixed_rows_are_the_same_as_in_xlsx(Contents form) throws Exception {
    Random random = new Random(3);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      rows.add(
          Arrays.asList(
              "Titel " + i + " å".repeat(random.nextInt(200)),
              random.nextInt(),
              random.nextBoolean() ? null : random.nextInt() / 64.0,
              random.nextInt(100_000),
              "ord " + random.nextInt(20),
              random.nextBoolean(),
              new Formula("A1", "svar \u2013 " + i)));
    }
    Path xlsx = Contents.XLSX.write(folder.resolve("facit"), rows);

    Path file = form.write(folder.resolve("bok"), rows);

    assertThat(Rows.read(file)).hasSize(3000).isEqualTo(Rows.read(xlsx));
  }

  @ParameterizedTest
  @EnumSource
  void the_format_is_told(Contents form) throws Exception {
    Path file = form.write(folder.resolve("bok"), List.of(List.of("a")));

    try (Spreadsheet spreadsheet = new SpreadsheetReader().open(file)) {
      assertThat(spreadsheet.format()).isEqualTo(form.format());
      assertThat(spreadsheet.format().suits("bok." + form.name())).isTrue();
      assertThat(spreadsheet.sheets()).extracting(Sheet::name).containsExactly("Blad1");
    }
  }
}
