package se.bokslut.job;

/** Is told how far long work has come; calls may come from several threads. */
public interface Progress {

  /** A stage begins, in a few Swedish words. */
  void stage(String words);

  /** One more delivery has been read. */
  void deliveryRead(int done, int total);
}
