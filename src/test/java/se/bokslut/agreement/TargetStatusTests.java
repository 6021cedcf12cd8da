package se.bokslut.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.indicator.Fraction;

class TargetStatusTests {

  private static Fraction number(String text) {
    return Fraction.of(new BigDecimal(text));
  }

  private static TargetStatus assess(
      String outcome, String direction, String target, String tolerance) {
    return TargetStatus.assess(
        Optional.of(number(outcome)), direction, number(target), number(tolerance));
  }

  @ParameterizedTest
  @CsvSource({
    "100,100,0,MET",
    "101,100,0,MET",
    "99.9999999999,100,0,MISSED",
    "95,100,5,NEAR",
    "94.9999999999,100,5,MISSED",
    "100,100,5,MET",
    "0.86,0.86,0,MET",
    "0.817,0.86,5,NEAR",
    "0,0,5,MET",
    "-1,0,5,MISSED",
    "-105,-100,5,NEAR",
    "-106,-100,5,MISSED"
  })
  void assesses_at_least(String outcome, String target, String tolerance, TargetStatus status) {
    assertThat(assess(outcome, "≥", target, tolerance)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "100,100,0,MET",
    "99,100,0,MET",
    "100.0000000001,100,0,MISSED",
    "105,100,5,NEAR",
    "105.0000000001,100,5,MISSED",
    "-95,-100,5,NEAR",
    "-94,-100,5,MISSED"
  })
  void assesses_at_most(String outcome, String target, String tolerance, TargetStatus status) {
    assertThat(assess(outcome, "≤", target, tolerance)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "100,100,0,MET",
    "100.0000000001,100,0,MISSED",
    "99.9999999999,100,0,MISSED",
    "95,100,5,MET",
    "105,100,5,MET",
    "94.9999999999,100,5,MISSED",
    "105.0000000001,100,5,MISSED"
  })
  void assesses_equal_within_tolerance_and_never_as_near(
      String outcome, String target, String tolerance, TargetStatus status) {
    assertThat(assess(outcome, "=", target, tolerance)).isEqualTo(status);
  }

  /** A third can only be had as a fraction: the edges below are exact. */
  @ParameterizedTest
  @CsvSource({
    "≥,1/3,1/3,0,MET",
    "≥,1/3,0.3333333334,0,MISSED",
    "≥,3/10,1/3,10,NEAR",
    "≥,2999999999/10000000000,1/3,10,MISSED",
    "≥,1/3,4/9,25,NEAR",
    "≥,1/3,4/9,24.9999999999,MISSED",
    "≥,-11/30,-1/3,10,NEAR",
    "≥,-3666666667/10000000000,-1/3,10,MISSED",
    "≤,1/3,1/3,0,MET",
    "≤,1/3,0.3333333333,0,MISSED",
    "≤,11/30,1/3,10,NEAR",
    "≤,3666666667/10000000000,1/3,10,MISSED",
    "≤,-3/10,-1/3,10,NEAR",
    "≤,-2999999999/10000000000,-1/3,10,MISSED",
    "=,1/3,1/3,0,MET",
    "=,1/3,0.3333333333,0,MISSED",
    "=,3/10,1/3,10,MET",
    "=,11/30,1/3,10,MET",
    "=,2999999999/10000000000,1/3,10,MISSED",
    "=,3666666667/10000000000,1/3,10,MISSED",
    "=,-3/10,-1/3,10,MET",
    "=,-11/30,-1/3,10,MET",
    "=,-2999999999/10000000000,-1/3,10,MISSED"
  })
  void assesses_thirds_at_the_very_edge(
      String direction, String outcome, String target, String tolerance, TargetStatus status) {
    assertThat(
            TargetStatus.assess(
                Optional.of(fraction(outcome)), direction, fraction(target), number(tolerance)))
        .isEqualTo(status);
  }

  private static Fraction fraction(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? number(text)
        : number(text.substring(0, slash)).dividedBy(number(text.substring(slash + 1)));
  }

  /** A part of nothing is nothing, so that no tolerance reaches beyond a target of 0. */
  @ParameterizedTest
  @CsvSource({
    "≥,0,MET", "≥,0.0000000001,MET", "≥,-0.0000000001,MISSED",
    "≤,0,MET", "≤,-0.0000000001,MET", "≤,0.0000000001,MISSED",
    "=,0,MET", "=,0.0000000001,MISSED", "=,-0.0000000001,MISSED"
  })
  void a_target_of_zero_has_no_tolerance(String direction, String outcome, TargetStatus status) {
    assertThat(assess(outcome, direction, "0", "100")).isEqualTo(status);
  }

  @Test
  void assesses_exact_values() {
    Fraction third = Fraction.of(1).dividedBy(Fraction.of(3));

    assertThat(TargetStatus.assess(Optional.of(third), "≥", number("0.3333333333"), Fraction.ZERO))
        .isEqualTo(TargetStatus.MET);
    assertThat(TargetStatus.assess(Optional.of(third), "≥", number("0.3333333334"), Fraction.ZERO))
        .isEqualTo(TargetStatus.MISSED);
    assertThat(TargetStatus.assess(Optional.of(third), "=", third, Fraction.ZERO))
        .isEqualTo(TargetStatus.MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥", "≤", "="})
  void cannot_assess_without_an_outcome(String direction) {
    assertThat(TargetStatus.assess(Optional.empty(), direction, Fraction.ZERO, Fraction.of(100)))
        .isEqualTo(TargetStatus.UNKNOWN);
  }

  @Test
  void refuses_another_direction() {
    assertThatIllegalArgumentException().isThrownBy(() -> assess("1", ">", "1", "0"));
  }

  @Test
  void is_said_in_these_words() {
    assertThat(TargetStatus.MET.word()).isEqualTo("uppfyllt");
    assertThat(TargetStatus.NEAR.word()).isEqualTo("nära");
    assertThat(TargetStatus.MISSED.word()).isEqualTo("ej uppfyllt");
    assertThat(TargetStatus.UNKNOWN.word()).isEqualTo("kan ej bedömas");
  }

  @ParameterizedTest
  @EnumSource
  void is_found_by_its_word(TargetStatus status) {
    assertThat(TargetStatus.of(status.word())).isEqualTo(status);
  }
}
