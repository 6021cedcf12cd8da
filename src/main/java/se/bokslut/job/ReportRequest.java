package se.bokslut.job;

import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import se.bokslut.report.FollowUp;

/**
 * What the annual report job is asked for, as its parameters say.
 *
 * @param year the reporting year
 * @param only the one report to render, empty for all
 */
record ReportRequest(int year, Optional<String> only) {

  private static final String YEAR = "year";
  private static final String REPORT = "report";

  static ReportRequest of(JobParameters parameters) {
    Long year = parameters.getLong(YEAR);
    if (year == null) {
      throw new IllegalArgumentException("the annual report job needs a year");
    }
    return new ReportRequest(
        Math.toIntExact(year), Optional.ofNullable(parameters.getString(REPORT)));
  }

  JobParametersBuilder parameters() {
    JobParametersBuilder parameters = new JobParametersBuilder().addLong(YEAR, (long) year, true);
    only.ifPresent(report -> parameters.addString(REPORT, report, true));
    return parameters;
  }

  /** The first of the years shown. */
  int firstYear() {
    return year - FollowUp.YEARS + 1;
  }
}
