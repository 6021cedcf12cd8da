package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.report.Cause;

/**
 * What a template knows of something that explains a change.
 *
 * @param event what happened, as a code
 * @param file the delivery's path, if it is one
 */
public record CauseView(String event, Optional<String> file) {

  static CauseView of(Cause cause) {
    return new CauseView(cause.event().code(), cause.file());
  }
}
