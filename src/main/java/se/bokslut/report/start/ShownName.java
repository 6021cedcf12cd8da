package se.bokslut.report.start;

import java.util.regex.Pattern;
import se.bokslut.dataset.IdentityNumberMask;

/** Names that others have given, as they can be shown. */
final class ShownName {

  /** Signs without a look of their own, some of which turn the direction of what follows. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private ShownName() {}

  /** The name without identity numbers and without signs that steer how text is shown. */
  static String of(String name) {
    return STEERING.matcher(IdentityNumberMask.maskPath(name)).replaceAll("?");
  }
}
