package se.bokslut.report.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.model.Cell;

class PaletteTests {

  /** What WCAG 2.2 AA asks of text (success criterion 1.4.3). */
  private static final double ENOUGH = 4.5;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"RULE", "TINT", "WHITE", "ERROR_GROUND", "WARNING_GROUND", "INFO_GROUND"})
  void text_stands_out_from_paper_and_tint(Palette ink) {
    assertThat(contrast(ink, Palette.WHITE)).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(contrast(ink, Palette.TINT)).isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void white_text_stands_out_from_the_band_of_a_cover() {
    assertThat(contrast(Palette.WHITE, Palette.ACCENT)).isGreaterThanOrEqualTo(ENOUGH);
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR_GROUND", "WARNING_GROUND", "INFO_GROUND"})
  void an_offices_own_text_stands_out_from_the_ground_of_a_marked_cell(Palette ground) {
    assertThat(contrast(Palette.INK, ground)).isGreaterThanOrEqualTo(ENOUGH);
  }

  @ParameterizedTest
  @EnumSource
  void a_symbol_stands_out_from_the_ground_of_its_cell(MinimumLevelStatus status) {
    HeatLook look = HeatLook.of(new Cell.Level(status));

    assertThat(contrast(look.ink(), look.ground().orElse(Palette.WHITE)))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  @Test
  void every_status_has_a_colour_of_its_own() {
    assertThat(
            Arrays.stream(TargetStatus.values())
                .filter(status -> status != TargetStatus.WITHHELD)
                .map(Palette::of))
        .doesNotHaveDuplicates();
  }

  private static double contrast(Palette one, Palette other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Palette colour) {
    int rgb = colour.rgb();
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double share = (value & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
