package se.bokslut.report;

import java.util.Arrays;

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

  /**
   * The edition of a folder.
   *
   * @throws FaultySettingException when there is none
   */
  public static Edition of(String folder) {
    return Arrays.stream(values())
        .filter(edition -> edition.folder.equals(folder))
        .findFirst()
        .orElseThrow(
            () ->
                new FaultySettingException(
                    "Utgåvan %s finns inte. Inställningen bokslut.editions ska vara internt, publikt eller båda."
                        .formatted(folder)));
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
