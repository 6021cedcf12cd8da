package se.bokslut.feedback;

import se.bokslut.dataset.Severity;
import se.bokslut.report.look.Palette;

/** How a severity is shown: always by a symbol and a word, the colour only helps. */
final class SeverityMark {

  private SeverityMark() {}

  /** Symbol and word. */
  static String of(Severity severity) {
    String symbol =
        switch (severity) {
          case ERROR -> "■";
          case WARNING -> "▲";
          case INFO -> "○";
        };
    return symbol + " " + severity.swedish();
  }

  /** The colour of the word. */
  static Palette ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Palette.MISSED;
      case WARNING -> Palette.NEAR;
      case INFO -> Palette.ACCENT;
    };
  }

  /** The ground of a cell whose text is dark. */
  static Palette ground(Severity severity) {
    return switch (severity) {
      case ERROR -> Palette.ERROR_GROUND;
      case WARNING -> Palette.WARNING_GROUND;
      case INFO -> Palette.INFO_GROUND;
    };
  }
}
