package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Terminal terminal = terminal(false);

  @Test
  void a_files_name_is_one_line() {
    assertThat(Terminal.name("två\nrader\r.xlsx")).isEqualTo("två?rader?.xlsx");
  }

  @Test
  void nothing_that_is_said_steers_the_terminal() {
    terminal.say("Första\nandra \u001b[2Jtredje \u009b å");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("Första\nandra ?[2Jtredje ? å" + System.lineSeparator());
  }

  @Test
  void a_pipe_is_told_of_each_of_a_few_reports() {
    write(terminal, 3);

    assertThat(lines())
        .containsExactly(
            "  1 av 3 rapporter: enhet-1",
            "  2 av 3 rapporter: enhet-2",
            "  3 av 3 rapporter: enhet-3");
  }

  @Test
  void a_pipe_is_told_of_every_twenty_fifth_of_many_reports_and_of_the_last() {
    write(terminal, 60);

    assertThat(lines())
        .containsExactly(
            "  25 av 60 rapporter: enhet-25",
            "  50 av 60 rapporter: enhet-50",
            "  60 av 60 rapporter: enhet-60");
  }

  @Test
  void reports_move_on_one_line_of_a_terminal_and_leave_nothing_of_a_longer_name() {
    Terminal moving = terminal(true);

    moving.reportsAwait(2);
    moving.reportWritten("avtal-narvard");
    moving.reportWritten("riket");
    moving.say("Klart.");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\r  0 av 2 rapporter"
                + "\r  1 av 2 rapporter: avtal-narvard"
                + "\r  2 av 2 rapporter: riket        "
                + System.lineSeparator()
                + "Klart."
                + System.lineSeparator());
  }

  @Test
  void reports_are_counted_anew_after_files() {
    terminal.deliveriesAwait(1);
    terminal.deliveryRead();
    write(terminal, 1);

    assertThat(lines()).containsExactly("  1 av 1 filer", "  1 av 1 rapporter: enhet-1");
  }

  private static void write(Terminal terminal, int reports) {
    terminal.reportsAwait(reports);
    for (int report = 1; report <= reports; report++) {
      terminal.reportWritten("enhet-" + report);
    }
  }

  private Terminal terminal(boolean interactive) {
    return new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), interactive);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
