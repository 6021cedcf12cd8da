package se.bokslut.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The office's settings that change what reports say, or which there are.
 *
 * @param diaryNumber the office's own number of the matter, printed on covers
 * @param smallestNumber the smallest number of persons that the public edition prints
 * @param reports which types of report are made, by the names of their templates
 * @param editions which editions are made
 */
public record ReportSettings(
    Optional<String> diaryNumber, int smallestNumber, Set<String> reports, Set<Edition> editions) {

  /** All types of report (spec reports "Who receives what"). */
  public static final List<String> ALL_REPORTS =
      List.of("region", "staten", "enhet", "avtal", "riket");

  /** Nothing set: no diary number, numbers from 5 printed, all reports in both editions. */
  public static final ReportSettings USUAL =
      new ReportSettings(
          Optional.empty(), 5, Set.copyOf(ALL_REPORTS), EnumSet.allOf(Edition.class));

  /** Takes blanks for nothing and checks the rest. */
  public ReportSettings {
    diaryNumber = diaryNumber.map(String::strip).filter(number -> !number.isEmpty());
    reports = Set.copyOf(reports);
    editions = Set.copyOf(editions);
    if (smallestNumber < 2) {
      throw new FaultySettingException(
          "Inställningen bokslut.smallest-number ska vara minst 2, inte %d."
              .formatted(smallestNumber));
    }
    if (reports.isEmpty() || !ALL_REPORTS.containsAll(reports)) {
      throw new FaultySettingException(
          "Inställningen bokslut.reports ska vara en eller flera av %s, inte %s."
              .formatted(String.join(", ", ALL_REPORTS), String.join(", ", reports)));
    }
    if (editions.isEmpty()) {
      throw new FaultySettingException(
          "Inställningen bokslut.editions ska vara internt, publikt eller båda.");
    }
  }

  /** Which reports there are, as the basis of a tree of reports tells it; empty for all. */
  String choice() {
    return equals(USUAL.with(diaryNumber, smallestNumber))
        ? ""
        : String.join(",", new TreeSet<>(reports)) + " " + EnumSet.copyOf(editions);
  }

  private ReportSettings with(Optional<String> number, int smallest) {
    return new ReportSettings(number, smallest, reports, editions);
  }
}
