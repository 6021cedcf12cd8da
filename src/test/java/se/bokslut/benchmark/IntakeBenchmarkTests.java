package se.bokslut.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.platform.TestDatabase;

/** Nobody measures every day; what is measured must be there all the same, and agree. */
class IntakeBenchmarkTests {

  private static final int FILES = 2;
  private static final int ROWS = 400;

  @TempDir Path folder;

  @Test
  void the_ways_that_are_measured_come_to_the_same_figures() throws Exception {
    BenchmarkInput input = BenchmarkInput.write(folder.resolve("input"), FILES, ROWS);

    List<Round> rounds =
        new IntakeBenchmark(folder, IntakeBenchmarkTests::database, Optional.empty())
            .measure(input, 1);

    assertThat(rounds)
        .singleElement()
        .satisfies(
            round -> {
              assertThat(round.intake()).isPositive().isLessThan(round.queryable());
              assertThat(round.usual()).isPositive();
            });
  }

  private static String database() {
    TestDatabase.Connection empty = TestDatabase.migrated();
    return "%s?user=%s&password=%s".formatted(empty.jdbcUrl(), empty.user(), empty.password());
  }
}
