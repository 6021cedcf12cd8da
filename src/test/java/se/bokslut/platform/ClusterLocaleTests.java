package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterLocaleTests {

  @ParameterizedTest
  @CsvSource({"Linux, C.UTF-8", "Mac OS X, en_US.UTF-8"})
  void names_a_locale_that_knows_all_letters(String system, String expected) {
    assertThat(ClusterLocale.options(system)).containsEntry("lc-ctype", expected);
  }

  @Test
  void leaves_the_letters_to_windows() {
    assertThat(ClusterLocale.options("Windows 11"))
        .doesNotContainKey("lc-ctype")
        .containsEntry("icu-locale", "sv-SE");
  }
}
