package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MinimumLevelsTests {

  private final MinimumLevels levels =
      new MinimumLevels(
          List.of(level(2025, "03", "F1", "En docent."), level(2025, "03", "X1", null)), List.of());

  private static MinimumLevel level(int year, String region, String id, @Nullable String text) {
    return new MinimumLevel(year, region, id, "Forskning", "Kort", Optional.ofNullable(text), true);
  }

  @Test
  void tells_how_many_levels_of_a_region_have_a_text() {
    assertThat(levels.of(2025, "03")).hasSize(2).filteredOn(MinimumLevel::isDefined).hasSize(1);
    assertThat(levels.of(2025, "12")).isEmpty();
  }
}
