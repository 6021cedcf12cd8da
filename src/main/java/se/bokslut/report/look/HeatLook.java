package se.bokslut.report.look;

import java.util.Optional;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.report.model.Cell;

/**
 * How a cell of a heat map looks, so that what is to be noticed is seen from afar.
 *
 * @param ink the colour of what stands in it
 * @param ground what it stands on, empty for paper
 */
public record HeatLook(Palette ink, Optional<Palette> ground) {

  /** How a cell looks. */
  public static HeatLook of(Cell cell) {
    return switch (cell) {
      case Cell.Level level -> new HeatLook(Palette.of(level.status()), ground(level.status()));
      case Cell.Years years -> of(years);
      case Cell.NotDelivered none -> new HeatLook(Palette.MUTED, Optional.empty());
      default -> new HeatLook(Palette.INK, Optional.empty());
    };
  }

  private static HeatLook of(Cell.Years years) {
    if (years.of() == 0) {
      return new HeatLook(Palette.MUTED, Optional.empty());
    }
    return years.isAll()
        ? new HeatLook(Palette.MET, Optional.empty())
        : new HeatLook(Palette.INK, Optional.of(ground(years)));
  }

  /** The ground of a status. */
  private static Optional<Palette> ground(MinimumLevelStatus status) {
    return switch (status) {
      case NOT_FULFILLED -> Optional.of(Palette.ERROR_GROUND);
      case NOT_REPORTED -> Optional.of(Palette.TINT);
      case FULFILLED, NOT_APPLICABLE -> Optional.empty();
    };
  }

  /** Years that are missing are noticed, most of all when all of them are. */
  private static Palette ground(Cell.Years years) {
    return years.fulfilled() == 0 ? Palette.ERROR_GROUND : Palette.WARNING_GROUND;
  }
}
