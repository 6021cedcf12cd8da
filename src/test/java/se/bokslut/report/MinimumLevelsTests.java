package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;

class MinimumLevelsTests {

  private static final Organisation U1 =
      new Organisation(2025, "U1", "Kirurgi", "UNIT", "AS", "03");

  private final MinimumLevels levels =
      new MinimumLevels(
          List.of(level(2025, "03", "F1", "En docent."), level(2025, "03", "X1", null)),
          List.of(
              verdict(2024, "U1", "F6", MinimumLevelSource.CONFLICT),
              verdict(2025, "U1", "F1", MinimumLevelSource.DATA),
              verdict(2025, "U1", "F6", MinimumLevelSource.CONFLICT),
              verdict(2025, "U2", "F6", null)));

  private static MinimumLevel level(int year, String region, String id, @Nullable String text) {
    return new MinimumLevel(year, region, id, "Forskning", "Kort", Optional.ofNullable(text), true);
  }

  private static AssessedLevel verdict(
      int year, String unit, String level, @Nullable MinimumLevelSource source) {
    return new AssessedLevel(
        year,
        unit,
        level,
        MinimumLevelStatus.FULFILLED,
        Optional.ofNullable(source),
        Optional.empty());
  }

  @Test
  void tells_how_many_levels_of_a_region_have_a_text() {
    assertThat(levels.of(2025, "03")).hasSize(2).filteredOn(MinimumLevel::isDefined).hasSize(1);
    assertThat(levels.of(2025, "12")).isEmpty();
  }

  @Test
  void tells_how_a_unit_stands() {
    assertThat(levels.of(2025, U1)).extracting(AssessedLevel::level).containsExactly("F1", "F6");
  }

  @Test
  void lists_the_conflicts_of_a_year() {
    assertThat(levels.conflicts(2025))
        .extracting(AssessedLevel::organisation)
        .containsExactly("U1");
  }
}
