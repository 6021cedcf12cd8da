package se.bokslut.platform;

import java.time.ZoneId;

/** The zone of the times in the job repository, which keeps them without saying it. */
public final class JobRepositoryTime {

  private JobRepositoryTime() {}

  /** The machine's zone. */
  public static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
