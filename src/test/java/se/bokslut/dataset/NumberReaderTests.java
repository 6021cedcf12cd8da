package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bokslut.spreadsheet.CellValue;

class NumberReaderTests {

  private static Reading read(CellValue cell, ColumnType type) {
    return read(cell, type, HeadingName.Unit.NONE);
  }

  private static Reading read(CellValue cell, ColumnType type, HeadingName.Unit heading) {
    return NumberReader.read(cell, Readings.column(type), heading);
  }

  @Test
  void takes_a_numeric_cell_as_stored() {
    assertThat(Readings.clean(read(Cells.number("1234.5"), ColumnType.DECIMAL)))
        .isEqualTo("1234.5");
    assertThat(Readings.clean(read(Cells.number("1.5E+7"), ColumnType.MONEY)))
        .isEqualTo("15000000");
    assertThat(Readings.clean(read(Cells.number("0.86"), ColumnType.FIGURE))).isEqualTo("0.86");
  }

  @ParameterizedTest
  @CsvSource({"NONE,12", "KR,12", "TKR,12000", "MKR,12000000"})
  void gives_bare_money_the_unit_of_its_heading(HeadingName.Unit heading, String kronor) {
    assertThat(Readings.clean(read(Cells.number("12"), ColumnType.MONEY, heading)))
        .isEqualTo(kronor);
    assertThat(Readings.clean(read(Cells.text("12"), ColumnType.MONEY, heading))).isEqualTo(kronor);
  }

  @Test
  void lets_the_cells_own_unit_beat_that_of_the_heading() {
    assertThat(Readings.clean(read(Cells.text("1 234 kr"), ColumnType.MONEY, HeadingName.Unit.TKR)))
        .isEqualTo("1234");
    assertThat(Readings.clean(read(Cells.text("12,5 Mkr"), ColumnType.MONEY, HeadingName.Unit.TKR)))
        .isEqualTo("12500000");
    assertThat(Readings.clean(read(Cells.text("340 tkr"), ColumnType.MONEY))).isEqualTo("340000");
  }

  @Test
  void reads_a_full_stop_as_group_mark_where_money_is_wanted_and_warns() {
    Reading reading = read(Cells.text("1.234"), ColumnType.MONEY);

    assertThat(Readings.value(reading)).isEqualTo("1234");
    assertThat(Readings.warning(reading)).contains(FindingCode.AMBIGUOUS_VALUE);
  }

  @Test
  void reads_a_full_stop_as_decimal_point_where_no_money_is_wanted() {
    assertThat(Readings.clean(read(Cells.text("1.234"), ColumnType.DECIMAL))).isEqualTo("1.234");
  }

  @Test
  void reads_percent_in_a_target_as_share() {
    assertThat(Readings.clean(read(Cells.text("86 %"), ColumnType.FIGURE))).isEqualTo("0.86");
    assertThat(Readings.clean(read(Cells.percentFormat("0.86"), ColumnType.FIGURE)))
        .isEqualTo("0.86");
    assertThat(
            Readings.clean(read(Cells.number("86"), ColumnType.FIGURE, HeadingName.Unit.PERCENT)))
        .isEqualTo("0.86");
    assertThat(
            Readings.clean(
                read(Cells.percentFormat("0.86"), ColumnType.FIGURE, HeadingName.Unit.PERCENT)))
        .isEqualTo("0.86");
  }

  @Test
  void reads_a_percent_column_as_per_cent() {
    assertThat(Readings.clean(read(Cells.text("50 %"), ColumnType.PERCENT))).isEqualTo("50");
    assertThat(Readings.clean(read(Cells.text("50"), ColumnType.PERCENT))).isEqualTo("50");
    assertThat(Readings.clean(read(Cells.number("50"), ColumnType.PERCENT))).isEqualTo("50");
    assertThat(Readings.clean(read(Cells.number("0.5"), ColumnType.PERCENT))).isEqualTo("0.5");
    assertThat(Readings.clean(read(Cells.percentFormat("0.5"), ColumnType.PERCENT)))
        .isEqualTo("50");
    assertThat(
            Readings.clean(read(Cells.number("50"), ColumnType.PERCENT, HeadingName.Unit.PERCENT)))
        .isEqualTo("50");
  }

  @Test
  void refuses_money_in_a_percent_column_and_percent_in_a_money_column() {
    assertThat(Readings.fault(read(Cells.text("50 kr"), ColumnType.PERCENT)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
    assertThat(Readings.fault(read(Cells.text("50 %"), ColumnType.MONEY)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @Test
  void never_scales_money_by_a_heading_in_per_cent() {
    Reading ofNumber = read(Cells.number("50"), ColumnType.MONEY, HeadingName.Unit.PERCENT);
    Reading ofText = read(Cells.text("50"), ColumnType.MONEY, HeadingName.Unit.PERCENT);

    assertThat(ofNumber).isEqualTo(ofText);
  }

  @Test
  void refuses_a_fraction_where_a_whole_number_is_wanted() {
    assertThat(Readings.clean(read(Cells.number("3.0"), ColumnType.WHOLE))).isEqualTo("3");
    assertThat(Readings.clean(read(Cells.text("1 234"), ColumnType.WHOLE))).isEqualTo("1234");
    assertThat(Readings.fault(read(Cells.number("3.5"), ColumnType.WHOLE)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
    assertThat(Readings.fault(read(Cells.text("3 kr"), ColumnType.WHOLE)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }

  @Test
  void refuses_what_lies_outside_the_columns_range() {
    ColumnDefinition share =
        Readings.column(
            ColumnType.PERCENT, new NumberRange(BigDecimal.ZERO, new BigDecimal(100)), false);

    assertThat(Readings.clean(NumberReader.read(Cells.number("100"), share, HeadingName.Unit.NONE)))
        .isEqualTo("100");
    assertThat(
            Readings.fault(NumberReader.read(Cells.number("100.01"), share, HeadingName.Unit.NONE)))
        .isEqualTo(FindingCode.OUT_OF_RANGE);
    assertThat(Readings.fault(NumberReader.read(Cells.text("-1"), share, HeadingName.Unit.NONE)))
        .isEqualTo(FindingCode.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @EnumSource(names = {"WHOLE", "DECIMAL", "PERCENT", "MONEY", "FIGURE"})
  void refuses_words_dates_and_truths(ColumnType type) {
    assertThat(Readings.fault(read(Cells.text("många"), type)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
    assertThat(Readings.fault(read(Cells.moment("2025-01-01T00:00"), type)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
    assertThat(Readings.fault(read(new CellValue.Truth(true), type)))
        .isEqualTo(FindingCode.UNREADABLE_VALUE);
  }
}
