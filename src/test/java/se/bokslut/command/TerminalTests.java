package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTests {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), false);

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
}
