package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spec reports "Command line". */
class CommandLineTests {

  @Test
  void run_is_the_command_when_none_is_given() {
    CommandLine line = CommandLine.of("--year", "2025");

    assertThat(line.command()).isEqualTo(CommandLine.Command.RUN);
    assertThat(line.options()).containsEntry("bokslut.year", "2025");
  }

  @Test
  void an_option_may_be_joined_to_its_value() {
    assertThat(CommandLine.of("ingest", "--input=x y").options())
        .containsEntry("bokslut.input", "x y");
  }

  @Test
  void an_option_without_a_value_is_told_by_its_name_alone() {
    assertThat(CommandLine.of("status", "--privacy", "--year", "2025").isPrivacy()).isTrue();
    assertThat(CommandLine.of("status", "--year", "2025").isPrivacy()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "version", "run --version"})
  void the_version_is_told(String arguments) {
    assertThat(CommandLine.of(arguments.split(" ")).command())
        .isEqualTo(CommandLine.Command.VERSION);
    assertThat(ProgrammeVersion.sentence()).startsWith("Bokslut ").contains(" på Java ");
  }

  @ParameterizedTest
  @CsvSource({
    "rnu, Kommandot rnu finns inte.",
    "--yer 2025, Alternativet --yer finns inte.",
    "run --year, Efter --year ska det stå ett värde.",
    "run --year 25, 'Året ”25” ska ha fyra siffror, till exempel 2025.'",
    "run --cut-off 1/2, Stoppdatumet ”1/2” ska skrivas ÅÅÅÅ-MM-DD.",
    "run --report region-03, --report och --edition hör till kommandot report.",
    "finalize --report region-03, --report och --edition hör till kommandot report.",
    "explain --indicator publications, Ange vilket tal som ska förklaras: explain --indicator KOD --organisation KOD --year ÅÅÅÅ.",
    "run --organisation U1, --indicator och --organisation hör till kommandot explain.",
    "run --privacy, --privacy hör till kommandot status.",
    "status --privacy ja, Alternativet ja finns inte.",
    "run --workers alla, 'Efter --workers ska det stå local eller remote, inte ”alla”.'",
    "report --edition öppet, Utgåvan ”öppet” finns inte; de som finns är internt och publikt."
  })
  void what_cannot_be_understood_is_told_in_one_sentence(String arguments, String sentence) {
    assertThatThrownBy(() -> CommandLine.of(arguments.split(" ")))
        .isInstanceOf(CommandLine.UsageException.class)
        .hasMessage(sentence);
  }
}
