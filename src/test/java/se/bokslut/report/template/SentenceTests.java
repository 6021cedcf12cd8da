package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.agreement.TargetStatus.MET;
import static se.bokslut.agreement.TargetStatus.MISSED;
import static se.bokslut.agreement.TargetStatus.NEAR;
import static se.bokslut.agreement.TargetStatus.UNKNOWN;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.bokslut.agreement.TargetStatus;

class SentenceTests {
  @Test
  void says_that_there_are_none() {
    assertThat(sentence(List.of())).isEqualTo("Inga mål är satta.");
  }

  @Test
  void speaks_of_the_only_one() {
    assertThat(sentence(List.of(MET))).isEqualTo("Det enda målet är uppfyllt.");
    assertThat(sentence(List.of(NEAR))).isEqualTo("Det enda målet är inte uppfyllt.");
  }

  @Test
  void counts_the_met_ones() {
    assertThat(sentence(List.of(MISSED, NEAR, NEAR)))
        .isEqualTo("Inget av de tre målen är uppfyllt.");
    assertThat(sentence(List.of(MET, NEAR, MISSED))).isEqualTo("Ett av tre mål är uppfyllt.");
    assertThat(sentence(List.of(MET, MET, MET, NEAR, MISSED)))
        .isEqualTo("Tre av fem mål är uppfyllda.");
    assertThat(sentence(List.of(MET, MET))).isEqualTo("Båda målen är uppfyllda.");
    assertThat(sentence(Collections.nCopies(3, MET))).isEqualTo("Alla tre mål är uppfyllda.");
  }

  @Test
  void speaks_of_units_in_number() {
    assertThat(said("mening.enheter(0)")).isEqualTo("Inga enheter");
    assertThat(said("mening.enheter(1)")).isEqualTo("En enhet");
    assertThat(said("mening.har_lämnat_allt(1, 1)")).isEqualTo("Enheten");
    assertThat(said("mening.har_lämnat_allt(0, 1)")).isEqualTo("Ingen enhet");
    assertThat(said("mening.har_lämnat_allt(2, 2)")).isEqualTo("Alla enheter");
    assertThat(said("mening.har_lämnat_allt(1, 22)")).isEqualTo("En av 22 enheter");
  }

  private static String said(String call) {
    return new TemplateEngine(
            Shipped.with(
                "prov.ftlx",
                "<#import \"/gemensamt/meningar.ftlx\" as mening>${%s}".formatted(call)))
        .run("prov.ftlx", Map.of());
  }

  @Test
  void writes_many_in_digits() {
    assertThat(sentence(Collections.nCopies(13, MET))).isEqualTo("Alla 13 mål är uppfyllda.");
  }

  @Test
  void says_how_many_cannot_be_assessed() {
    assertThat(sentence(List.of(MET, UNKNOWN)))
        .isEqualTo(
            "Ett av två mål är uppfyllt. Ett mål kan inte bedömas, eftersom underlag saknas.");
    assertThat(sentence(List.of(UNKNOWN)))
        .isEqualTo("Det enda målet kan inte bedömas, eftersom underlag saknas.");
  }

  /** What the shipped function says of targets. */
  private static String sentence(List<TargetStatus> targets) {
    List<Map<String, String>> targetHashes =
        targets.stream()
            .map(status -> Map.of("verdict", status.name().toLowerCase(Locale.ROOT)))
            .toList();
    return new TemplateEngine(
            Shipped.with(
                "prov.ftlx",
                "<#import \"/gemensamt/meningar.ftlx\" as mening>${mening.måluppfyllelse(mål)}"))
        .run("prov.ftlx", Map.of("mål", targetHashes));
  }
}
