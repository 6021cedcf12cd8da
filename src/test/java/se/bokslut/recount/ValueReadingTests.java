package se.bokslut.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReadingTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 234 kr | 1234",
        "12,5 Mkr | 12500000",
        "340 tkr | 340000",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1.234 | 1234",
        "1.5e+07 | 15000000",
        "\u22125 | -5",
        "(7) | -7",
        "7- | -7"
      })
  void reads_money_by_swedish_habit(String written, BigDecimal kronor) {
    assertThat(Numbers.money(new Cell.Words(written), ""))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(kronor));
  }

  @Test
  void lets_a_cells_own_unit_beat_the_headings() {
    assertThat(Numbers.money(new Cell.Words("5 kr"), "tkr")).contains(new BigDecimal("5"));
    assertThat(Numbers.money(new Cell.Words("5"), "tkr")).contains(new BigDecimal("5000"));
    assertThat(Numbers.money(new Cell.Words("fem"), "tkr")).isEmpty();
  }

  @Test
  void tells_percent_columns_from_shares() {
    Cell formatted = new Cell.Figure(new BigDecimal("0.5"), true, Optional.empty());
    Cell bare = new Cell.Figure(new BigDecimal("86"), false, Optional.empty());

    assertThat(Numbers.percent(formatted)).contains(new BigDecimal("50.0"));
    assertThat(Numbers.percent(bare)).contains(new BigDecimal("86"));
    assertThat(Numbers.share(formatted, "")).contains(new BigDecimal("0.5"));
    assertThat(Numbers.share(bare, "")).contains(new BigDecimal("0.86"));
    assertThat(Numbers.share(new Cell.Words("0,86"), "")).contains(new BigDecimal("0.86"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-05-03 | 2022-05-03",
        "20220503 | 2022-05-03",
        "2022-05 | 2022-05-01",
        "2022 | 2022-01-01",
        "3/5 2022 | 2022-05-03",
        "3 maj 2022 | 2022-05-03",
        "3 sept. 2022 |",
        "3 sep. 2022 | 2022-09-03",
        "2022-05-03 12:00:00 | 2022-05-03",
        "2022-02-30 |",
        "05/03/2022 10:00:00 |"
      })
  void reads_dates_in_the_forms_offices_use(String written, LocalDate date) {
    assertThat(Times.date(new Cell.Words(written))).isEqualTo(Optional.ofNullable(date));
  }

  @Test
  void takes_the_last_day_where_a_validity_ends() {
    assertThat(Times.end(new Cell.Words("2024"))).contains(LocalDate.of(2024, 12, 31));
    assertThat(Times.end(new Cell.Words("2024-02"))).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2025VT,2025-1",
    "VT25,2025-1",
    "VT 2025,2025-1",
    "2025-2,2025-2",
    "HT2025,2025-2",
    "2025,"
  })
  void reads_half_years(String written, String halfYear) {
    assertThat(Times.halfYear(new Cell.Words(written))).isEqualTo(Optional.ofNullable(halfYear));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Svensson, Anna | Svensson",
        "von Essen AB | von Essen",
        "Svensson A. B. | Svensson",
        "Anna Svensson | Svensson",
        "Svensson | Svensson"
      })
  void finds_the_family_name_of_an_author(String author, String family) {
    assertThat(FamilyName.of(author)).isEqualTo(family);
  }

  @Test
  void writes_exact_numbers_half_up_to_ten_decimals() {
    Fraction twoThirds = Fraction.of(2).over(Fraction.of(3));

    assertThat(twoThirds.written()).isEqualTo("0.6666666667");
    assertThat(twoThirds.plus(Fraction.ONE.over(Fraction.of(3))).written()).isEqualTo("1");
    assertThat(Fraction.of(new BigDecimal("0.00000000005")).written()).isEqualTo("0.0000000001");
    assertThat(Fraction.of(new BigDecimal("1E+7")).written()).isEqualTo("10000000");
  }

  @Test
  void tells_coordination_numbers_and_centuries() {
    assertThat(PersonalNumber.parse("850161-9909", 2022)).isEmpty();
    assertThat(PersonalNumber.parse("850161-9905", 2022)).isPresent();
    assertThat(PersonalNumber.parse("850101-9908", 2022))
        .contains(new PersonalNumber("198501019908"));
    assertThat(PersonalNumber.parse("850101+9908", 2022))
        .contains(new PersonalNumber("188501019908"));
    assertThat(PersonalNumber.parse("850231-9908", 2022)).isEmpty();
  }
}
