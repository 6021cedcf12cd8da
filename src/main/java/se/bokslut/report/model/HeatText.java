package se.bokslut.report.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.bokslut.agreement.MinimumLevelStatus;

/** Says in a heat map's narrow cells what is to be seen, and what is to be heard. */
public final class HeatText {

  private HeatText() {}

  /**
   * What is seen: the symbol of a status, also for years that all have it, else a few characters.
   */
  public static String seen(Cell cell) {
    return switch (cell) {
      case Cell.Level level -> level.status().symbol();
      case Cell.Years years -> seen(years);
      default -> SwedishText.of(cell);
    };
  }

  /** What is heard: words. */
  public static String heard(Cell cell) {
    return switch (cell) {
      case Cell.Level level -> level.status().word();
      case Cell.Years years -> SwedishText.of(cell) + (years.of() > 0 ? " år" : "");
      default -> SwedishText.of(cell);
    };
  }

  private static String seen(Cell.Years years) {
    if (years.isAll()) {
      return MinimumLevelStatus.FULFILLED.symbol();
    }
    return years.of() > 0 ? Integer.toString(years.fulfilled()) : SwedishText.of(years);
  }

  /** The statuses that must be explained below a heat map: all when it holds any, else none. */
  public static List<Cell.Level> legend(Block.HeatMap map) {
    boolean any =
        map.groups().stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.cells().stream())
            .anyMatch(Cell.Level.class::isInstance);
    return (any ? Arrays.stream(MinimumLevelStatus.values()) : Stream.<MinimumLevelStatus>empty())
        .map(Cell.Level::new)
        .toList();
  }
}
