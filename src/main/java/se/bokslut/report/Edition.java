package se.bokslut.report;

/** Who a report is for: the edition (utgåva) that it belongs to (spec reports). */
public enum Edition {
  /** All figures, for the region and its universities. */
  INTERNAL("internt", "intern utgåva"),
  /** Small numbers suppressed and no rows, for everybody. */
  PUBLIC("publikt", "publik utgåva");

  private final String folder;
  private final String word;

  Edition(String folder, String word) {
    this.folder = folder;
    this.word = word;
  }

  /** The folder of its files, which is also what the command line calls it. */
  public String folder() {
    return folder;
  }

  /** What it is called in a sentence. */
  public String word() {
    return word;
  }
}
