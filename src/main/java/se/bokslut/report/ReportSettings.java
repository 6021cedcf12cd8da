package se.bokslut.report;

import java.util.Optional;

/**
 * The office's settings that change what reports say.
 *
 * @param diaryNumber the office's own number of the matter, printed on covers
 * @param smallestNumber the smallest number of persons that the public edition prints
 */
public record ReportSettings(Optional<String> diaryNumber, int smallestNumber) {

  /** Nothing set: no diary number, and numbers from 5 printed. */
  public static final ReportSettings USUAL = new ReportSettings(Optional.empty(), 5);

  /** Takes blanks for nothing and checks the number. */
  public ReportSettings {
    diaryNumber = diaryNumber.map(String::strip).filter(number -> !number.isEmpty());
    if (smallestNumber < 2) {
      throw new IllegalArgumentException(
          "Inställningen bokslut.smallest-number ska vara minst 2, inte %d."
              .formatted(smallestNumber));
    }
  }
}
