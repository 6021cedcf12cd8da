package se.bokslut.job.summary;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many findings there are of each severity. */
record Findings(long errors, long warnings, long infos) {

  /** The counts in Swedish words, without those that are none. */
  String inWords() {
    String counts =
        Stream.of(
                counted(errors, "fel", "fel"),
                counted(warnings, "varning", "varningar"),
                counted(infos, "upplysning", "upplysningar"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "inget att anmärka" : counts;
  }

  private static Optional<String> counted(long number, String one, String several) {
    return number == 0
        ? Optional.empty()
        : Optional.of(number + " " + (number == 1 ? one : several));
  }
}
