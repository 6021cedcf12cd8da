package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.platform.WatchSettings;
import se.bokslut.report.FaultySettingException;

/** Settings of the office that cannot be used. */
class FaultySettingTests {

  private static final String SMALLEST = "bokslut.smallest-number";
  private static final String YEARLY = "bokslut.watch.yearly";
  private static final String FILE = "spring.config.additional-location";

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    System.clearProperty(SMALLEST);
    System.clearProperty(YEARLY);
    System.clearProperty(FILE);
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

    assertThat(ended.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(ended.said()).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allt", "region,enheter"})
  void unknown_reports_are_told_with_those_there_are(String reports) {
    Workplace.Ended ended = new Workplace(folder).making(reports).run("status");

    assertThat(ended.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(ended.said())
        .contains(
            "Inställningen bokslut.reports ska vara en eller flera av region, staten, enhet, avtal, riket");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run --workers remote", "worker"})
  void worker_processes_with_the_embedded_database_are_told_what_they_need(String command) {
    List<String> line = new ArrayList<>(List.of(command.split(" ")));
    line.addAll(List.of("--data", folder.toString(), "--input", folder.toString()));

    InThisProcess.Ended ended = InThisProcess.run(Map.of(), line.toArray(String[]::new));

    assertThat(ended.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(ended.said())
        .startsWith("Arbetare behöver en egen PostgreSQL, som både de och körningen når");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interval    | 0s          | en tid från 1s till 1d, till exempel 10s eller 1m, inte ”0s”.
          settle      | snart       | en tid från 0s till 1d, till exempel 10s eller 1m, inte ”snart”.
          zone        | Sverige     | en tidszon, till exempel Europe/Stockholm, inte ”Sverige”.
          yearly      | 5 1 2 *     | eller - för aldrig, inte ”5 1 2 *”.
          yearly      | 0 0 5 31 2 * | eller - för aldrig, inte ”0 0 5 31 2 *”.
          yearly-does | utkast      | draft eller finalise, inte ”utkast”.
          """)
  void watching_that_is_set_wrongly_is_told_with_what_it_may_be(
      String setting, String value, String sentence) {
    assertThatExceptionOfType(FaultySettingException.class)
        .isThrownBy(() -> watchSettings(setting, value))
        .withMessageStartingWith("Inställningen bokslut.watch.%s ska vara ".formatted(setting))
        .withMessageEndingWith(sentence);
  }

  private static WatchSettings watchSettings(String setting, String value) {
    BiFunction<String, String, String> stated =
        (name, usual) -> name.equals(setting) ? value : usual;
    return new WatchSettings(
        stated.apply("interval", "10s"),
        stated.apply("settle", "5s"),
        stated.apply("zone", "Europe/Stockholm"),
        stated.apply("yearly", "0 0 5 1 2 *"),
        stated.apply("yearly-does", "draft"),
        "-");
  }

  @Test
  void a_faulty_set_time_is_told_at_the_start() {
    System.setProperty(YEARLY, "varje år");

    Workplace.Ended ended = new Workplace(folder).run("watch");

    assertThat(ended.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(ended.said()).contains("Inställningen bokslut.watch.yearly ska vara ");
  }

  @Test
  void values_of_the_wrong_type_are_told_with_the_setting() {
    System.setProperty(SMALLEST, "fem");

    Workplace.Ended ended = new Workplace(folder).run("status");

    assertThat(ended.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(ended.said())
        .contains("Inställningen bokslut.smallest-number kan inte vara ”fem” (se ");
  }

  @Test
  void a_file_that_is_not_understood_is_told_with_its_line() throws IOException {
    Path faulty =
        Files.writeString(folder.resolve("bokslut.yaml"), "bokslut:\n  year: 2025\n data: [\n");
    System.setProperty(FILE, faulty.toUri().toString());

    Workplace.Ended ended = new Workplace(folder).run("status");

    assertThat(ended.exitStatus()).isEqualTo(Bokslut.WRONG_USAGE);
    assertThat(ended.said())
        .startsWith("Inställningsfilen kan inte läsas på rad 3.")
        .hasLineCount(1);
  }
}
