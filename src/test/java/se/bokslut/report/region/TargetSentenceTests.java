package se.bokslut.report.region;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.agreement.TargetStatus.MET;
import static se.bokslut.agreement.TargetStatus.MISSED;
import static se.bokslut.agreement.TargetStatus.NEAR;
import static se.bokslut.agreement.TargetStatus.UNKNOWN;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetSentenceTests {
  @Test
  void says_that_there_are_none() {
    assertThat(TargetSentence.of(List.of())).isEqualTo("Inga mål är satta.");
  }

  @Test
  void speaks_of_the_only_one() {
    assertThat(TargetSentence.of(List.of(MET))).isEqualTo("Det enda målet är uppfyllt.");
    assertThat(TargetSentence.of(List.of(NEAR))).isEqualTo("Det enda målet är inte uppfyllt.");
  }

  @Test
  void counts_the_met_ones() {
    assertThat(TargetSentence.of(List.of(MISSED, NEAR, NEAR)))
        .isEqualTo("Inget av tre mål är uppfyllt.");
    assertThat(TargetSentence.of(List.of(MET, NEAR, MISSED)))
        .isEqualTo("Ett av tre mål är uppfyllt.");
    assertThat(TargetSentence.of(List.of(MET, MET, MET, NEAR, MISSED)))
        .isEqualTo("Tre av fem mål är uppfyllda.");
    assertThat(TargetSentence.of(List.of(MET, MET))).isEqualTo("Båda målen är uppfyllda.");
    assertThat(TargetSentence.of(Collections.nCopies(3, MET)))
        .isEqualTo("Alla tre mål är uppfyllda.");
  }

  @Test
  void writes_many_in_digits() {
    assertThat(TargetSentence.of(Collections.nCopies(13, MET)))
        .isEqualTo("Alla 13 mål är uppfyllda.");
  }

  @Test
  void says_how_many_cannot_be_assessed() {
    assertThat(TargetSentence.of(List.of(MET, UNKNOWN)))
        .isEqualTo(
            "Ett av två mål är uppfyllt. Ett mål kan inte bedömas, eftersom underlag saknas.");
    assertThat(TargetSentence.of(List.of(UNKNOWN)))
        .isEqualTo("Det enda målet kan inte bedömas, eftersom underlag saknas.");
  }
}
