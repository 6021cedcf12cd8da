package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files in the characters of the environment. */
class FileNamesTests {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "Cp1252", "x-unknown"})
  void can_be_read_when_the_characters_have_swedish_letters(String characters) {
    assertThat(FileNames.whyUnreadable(characters)).isEmpty();
  }

  @Test
  void cannot_be_read_in_plain_ascii_which_is_told_with_what_to_do() {
    assertThat(FileNames.whyUnreadable("ANSI_X3.4-1968"))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("(ANSI_X3.4-1968)", "LC_ALL", "C.UTF-8"));
  }
}
