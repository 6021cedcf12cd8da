package se.bokslut.report.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bokslut.dataset.FindingCode;

class WordsTests {
  @Test
  void has_different_words_for_every_kind_of_finding() {
    List<String> words =
        Arrays.stream(FindingCode.values()).map(code -> Words.finding(code.code())).toList();

    assertThat(words).doesNotHaveDuplicates().allMatch(word -> !word.isBlank());
  }

  @Test
  void has_words_for_every_status_of_a_delivery() {
    List<String> words =
        List.of(
                "accepted",
                "accepted-with-remarks",
                "rejected",
                "ignored",
                "duplicate",
                "withdrawn",
                "replaced")
            .stream()
            .map(Words::status)
            .toList();

    assertThat(words).doesNotHaveDuplicates();
    assertThatThrownBy(() -> Words.status("awaiting")).isInstanceOf(IllegalArgumentException.class);
  }
}
