package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of the office that cannot be used. */
class FaultySettingTests {

  private static final String SMALLEST = "bokslut.smallest-number";

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    System.clearProperty(SMALLEST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | Inställningen bokslut.smallest-number ska vara minst 2, inte 1.
          0 | Inställningen bokslut.smallest-number ska vara minst 2, inte 0.
          """)
  void too_small_numbers_are_told_with_what_they_may_be(String number, String sentence) {
    System.setProperty(SMALLEST, number);

    Workplace.Ended ended = new Workplace(folder).run("status");

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said()).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allt", "region,enheter"})
  void unknown_reports_are_told_with_those_there_are(String reports) {
    Workplace.Ended ended = new Workplace(folder).making(reports).run("status");

    assertThat(ended.exitStatus()).isEqualTo(1);
    assertThat(ended.said())
        .contains(
            "Inställningen bokslut.reports ska vara en eller flera av region, staten, enhet, avtal, riket");
  }
}
