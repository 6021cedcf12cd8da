package se.bokslut.job.summary;

import java.util.List;

/**
 * What came of a run, as the registry, the job repository and the output folder tell.
 *
 * @param arrivals deliveries whose standing changed, in the order of their paths
 * @param awaiting how many deliveries still await being read
 * @param findings the findings of all deliveries in force or rejected
 * @param merged what the grouping made of rows, in Swedish sentences
 * @param stages the steps in their order
 * @param reports what was written and where
 */
record RunAccount(
    List<Arrival> arrivals,
    long awaiting,
    Findings findings,
    List<String> merged,
    List<Stage> stages,
    List<WrittenReports> reports) {

  RunAccount {
    arrivals = List.copyOf(arrivals);
    merged = List.copyOf(merged);
    stages = List.copyOf(stages);
    reports = List.copyOf(reports);
  }
}
