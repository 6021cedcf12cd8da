package se.bokslut.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowViewTests {

  @ParameterizedTest
  @CsvSource({
    "2017, 2014, 2017, 4",
    "2018, 2018, 2021, 1",
    "2021, 2018, 2021, 4",
    "2022, 2022, 2025, 1",
    "2025, 2022, 2025, 4",
    "2027, 2026, 2029, 2"
  })
  void holds_the_four_years_of_the_evaluation_and_those_so_far(
      int year, int first, int last, int soFar) {
    WindowView window = WindowView.of(year);

    assertThat(window.firstYear()).isEqualTo(first);
    assertThat(window.lastYear()).isEqualTo(last);
    assertThat(window.years()).hasSize(soFar).startsWith(first).endsWith(year);
  }
}
