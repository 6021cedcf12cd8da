package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.platform.Definitions;
import se.bokslut.recount.PlainRecount;
import se.bokslut.recount.RecountedFigures;

/**
 * Every figure of small random regions is that of the plain recount.
 *
 * <p>A fixed sample; for a longer hunt, {@code -Dbokslut.seeds=1000} takes as many seeds.
 */
class RandomRegionsTests {

  private static final int YEAR = 2024;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, Long.getLong("bokslut.seeds", 12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void figures_and_verdicts_are_those_of_the_plain_recount(long seed) throws IOException {
    Workplace workplace = new Workplace(folder);
    new RandomRegion(seed).drop(workplace);

    Workplace.Ended ended = workplace.run("run", "--year", Integer.toString(YEAR));
    RecountedFigures recounted = PlainRecount.of(workplace.input(), YEAR, codesByName());

    assertThat(ended.exitStatus()).as(ended.said()).isIn(0, 3);
    assertThat(recounted.notRecounted()).isEmpty();
    assertThat(workplace.data(YEAR, "indicator-values.csv"))
        .containsExactlyElementsOf(recounted.indicatorValues());
    assertThat(workplace.data(YEAR, "target-assessments.csv"))
        .containsExactlyElementsOf(recounted.targetAssessments());
    assertThat(workplace.data(YEAR, "minimum-levels.csv"))
        .containsExactlyElementsOf(recounted.minimumLevels());
  }

  /** The specification gives the codes only; offices may write the names as well. */
  static Map<String, String> codesByName() {
    return Definitions.indicators().indicators().stream()
        .collect(Collectors.toMap(IndicatorDefinition::name, IndicatorDefinition::code));
  }
}
