package se.bokslut.job;

/** Is told how far long work has come; calls may come from several threads. */
public interface Progress {

  /** A stage begins, in a few Swedish words. */
  void stage(String words);

  /** So many deliveries are going to be read. */
  void deliveriesAwait(int deliveries);

  /** One more delivery has been read. */
  void deliveryRead();

  /** So many reports are going to be written. */
  void reportsAwait(int reports);

  /** One more report has been written: its name, such as {@code region-03}. */
  void reportWritten(String name);

  /** The answer to a file could not be written, or an old one not cleared away. */
  void answerNotWritten(String path);

  /** The start page could not be written, for a reason in Swedish; the last one is still there. */
  void startPageNotWritten(String reason);
}
