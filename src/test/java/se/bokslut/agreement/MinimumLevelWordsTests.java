package se.bokslut.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.bokslut.agreement.AnswerRule.Needs;

/** The words of verdicts (spec minimum-levels) and what a catalogue refuses. */
class MinimumLevelWordsTests {

  private static MinimumLevelDefinition level(String id) {
    return new MinimumLevelDefinition(
        id, "Forskning", "Kort", "En text.", 2018, new AnswerRule(Needs.YES, 1, 1), null);
  }

  @ParameterizedTest
  @EnumSource
  void a_status_is_read_back_from_its_word(MinimumLevelStatus status) {
    assertThat(MinimumLevelStatus.of(status.word())).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource
  void a_source_is_read_back_from_its_word(MinimumLevelSource source) {
    assertThat(MinimumLevelSource.of(source.word())).isEqualTo(source);
  }

  @Test
  void every_status_has_a_symbol_of_its_own() {
    assertThat(Arrays.stream(MinimumLevelStatus.values()).map(MinimumLevelStatus::symbol))
        .doesNotHaveDuplicates();
  }

  @Test
  void words_that_are_none_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> MinimumLevelStatus.of("kanske"));
    assertThatIllegalArgumentException().isThrownBy(() -> MinimumLevelSource.of("rykten"));
  }

  @Test
  void a_catalogue_refuses_an_id_that_stands_twice_in_whatever_case() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MinimumLevelCatalogue(List.of(level("S 10"), level("s10"))))
        .withMessageContaining("s10");
  }

  @Test
  void a_catalogue_without_data_rules_looks_at_one_year() {
    assertThat(new MinimumLevelCatalogue(List.of(level("F3"))).longestWindow()).isEqualTo(1);
  }

  @Test
  void a_data_rule_looks_at_one_year_at_least() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DataRule(0, "select 1", null, "Rader finns", null));
  }
}
