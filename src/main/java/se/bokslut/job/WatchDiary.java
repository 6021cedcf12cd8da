package se.bokslut.job;

import java.time.Duration;
import java.util.List;

/** Hears what happens while watching, a sentence an event. */
public interface WatchDiary {

  /** Something has happened, in a Swedish sentence. */
  void tell(String sentence);

  /** An intake has ended. */
  void takenIn();

  /** Files in the drop folder could not be opened; they are tried again. */
  void notOpened(List<String> paths);

  /**
   * Something failed.
   *
   * @param what was to be done, in words that a sentence can begin with
   * @param pause how long it is until it is tried again
   */
  void failed(String what, Exception failure, Duration pause);
}
