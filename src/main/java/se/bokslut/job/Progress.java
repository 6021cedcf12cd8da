package se.bokslut.job;

import java.time.Duration;

/** Is told how far long work has come; calls may come from several threads. */
public interface Progress {

  /** A stage begins, in a few Swedish words. */
  void stage(String words);

  /** A step begins that has no parts to count, in a few Swedish words. */
  void stepBegins(String words);

  /** The step still goes on; told now and then. */
  void stepGoesOn(String words, Duration since);

  /** The step has ended. */
  void stepEnds();

  /** So many deliveries are going to be read. */
  void deliveriesAwait(int deliveries);

  /** One more delivery has been read. */
  void deliveryRead();

  /** A delivery could not be opened, so that what is made now is made without it. */
  void deliveryLeftOut(String path);

  /** So many reports are going to be written. */
  void reportsAwait(int reports);

  /** One more report has been written: its name, such as {@code region-03}. */
  void reportWritten(String name);

  /** The answer to a file could not be written, or an old one not cleared away. */
  void answerNotWritten(String path);

  /** The start page could not be written, for a reason in Swedish; the last one is still there. */
  void startPageNotWritten(String reason);
}
