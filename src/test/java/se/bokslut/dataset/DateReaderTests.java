package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.spreadsheet.CellValue;

class DateReaderTests {

  private static final ColumnDefinition DATE = Readings.column(ColumnType.DATE);
  private static final ColumnDefinition END = Readings.column(ColumnType.END_DATE);

  @Test
  void takes_an_excel_date_as_it_is() {
    assertThat(Readings.clean(DateReader.date(Cells.moment("2025-03-15T13:45"), DATE)))
        .isEqualTo("2025-03-15");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-05,2025-03-05",
    "20250305,2025-03-05",
    "5/3 2025,2025-03-05",
    "5 mar 2025,2025-03-05",
    "5 mar. 2025,2025-03-05",
    "5 mars 2025,2025-03-05",
    "05 MARS 2025,2025-03-05",
    "17 maj 2025,2025-05-17",
    "1 okt. 2025,2025-10-01",
    "31 december 2025,2025-12-31",
    "2025-03-05 13:45:59,2025-03-05",
    "2024-02-29,2024-02-29"
  })
  void reads_every_way_to_write_a_day(String text, String day) {
    assertThat(Readings.clean(DateReader.date(Cells.text(text), DATE))).isEqualTo(day);
    assertThat(Readings.clean(DateReader.date(Cells.text(text), END))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "januari,jan,01",
    "februari,feb,02",
    "mars,mar,03",
    "april,apr,04",
    "maj,maj,05",
    "juni,jun,06",
    "juli,jul,07",
    "augusti,aug,08",
    "september,sep,09",
    "oktober,okt,10",
    "november,nov,11",
    "december,dec,12"
  })
  void knows_the_swedish_months(String whole, String three, String month) {
    String day = "2025-%s-02".formatted(month);

    assertThat(Readings.clean(DateReader.date(Cells.text("2 " + whole + " 2025"), DATE)))
        .isEqualTo(day);
    assertThat(Readings.clean(DateReader.date(Cells.text("2 " + three + ". 2025"), DATE)))
        .isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2025,2025-01-01,2025-12-31",
    "2025-02,2025-02-01,2025-02-28",
    "2024-02,2024-02-01,2024-02-29"
  })
  void lets_a_month_or_year_mean_its_first_day_and_its_last_where_a_validity_ends(
      String text, String first, String last) {
    assertThat(Readings.clean(DateReader.date(Cells.text(text), DATE))).isEqualTo(first);
    assertThat(Readings.clean(DateReader.date(Cells.text(text), END))).isEqualTo(last);
  }

  @Test
  void reads_digits_that_a_numeric_cell_holds() {
    assertThat(Readings.clean(DateReader.date(Cells.number("20250315"), DATE)))
        .isEqualTo("2025-03-15");
    assertThat(Readings.clean(DateReader.date(Cells.number("2025"), DATE))).isEqualTo("2025-01-01");
    assertThat(Readings.clean(DateReader.date(Cells.number("2025"), END))).isEqualTo("2025-12-31");
  }

  @Test
  void reads_excels_day_number_with_a_warning() {
    Reading reading = DateReader.date(Cells.number("45731"), DATE);

    assertThat(Readings.value(reading)).isEqualTo("2025-03-15");
    assertThat(Readings.warning(reading)).contains(FindingCode.AMBIGUOUS_VALUE);
  }

  @Test
  void reads_american_dates_only_where_they_are_written() {
    ColumnDefinition american = Readings.column(ColumnType.DATE, NumberRange.ALL, true);

    assertThat(Readings.clean(DateReader.date(Cells.text("03/15/2025 00:00:00"), american)))
        .isEqualTo("2025-03-15");
    assertThat(Readings.fault(DateReader.date(Cells.text("03/15/2025 00:00:00"), DATE)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-13",
        "20251301",
        "31/4 2025",
        "5 march 2025",
        "5 ma 2025",
        "snart",
        "25-03-05",
        "3025-01-01"
      })
  void refuses_what_is_no_day(String text) {
    assertThat(Readings.fault(DateReader.date(Cells.text(text), DATE)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2025VT,2025VT",
    "2025HT,2025HT",
    "VT25,2025VT",
    "ht24,2024HT",
    "VT 2025,2025VT",
    "HT2025,2025HT",
    "2025-1,2025VT",
    "2025-2,2025HT",
    "2025 vt,2025VT",
    "VT\u00A02025,2025VT"
  })
  void reads_every_way_to_write_a_half_year(String text, String stored) {
    assertThat(Readings.clean(DateReader.halfYear(Cells.text(text)))).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-3", "VT", "ST25", "våren 2025", "2025VT25"})
  void refuses_what_is_no_half_year(String text) {
    assertThat(Readings.fault(DateReader.halfYear(Cells.text(text))))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @Test
  void reads_a_year_of_four_digits() {
    assertThat(Readings.clean(DateReader.year(Cells.number("2025")))).isEqualTo("2025");
    assertThat(Readings.clean(DateReader.year(Cells.text("2025")))).isEqualTo("2025");
    for (CellValue wrong :
        new CellValue[] {Cells.text("25"), Cells.number("2025.5"), Cells.text("2025/26")}) {
      assertThat(Readings.fault(DateReader.year(wrong))).isEqualTo(FindingCode.UNREADABLE_VALUE);
    }
  }
}
