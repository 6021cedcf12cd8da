package se.bokslut.job;

import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import se.bokslut.report.Edition;
import se.bokslut.report.FollowUp;
import se.bokslut.report.ReportState;

/**
 * What the annual report job is asked for, as its parameters say.
 *
 * @param year the reporting year
 * @param selection which reports to render
 * @param state the draft, or the revision that is to be frozen
 */
record ReportRequest(int year, Selection selection, ReportState state) {

  private static final String YEAR = "year";
  private static final String REPORT = "report";
  private static final String EDITION = "edition";
  private static final String STATE = "state";

  static ReportRequest of(JobParameters parameters) {
    Long year = parameters.getLong(YEAR);
    if (year == null) {
      throw new IllegalArgumentException("the annual report job needs a year");
    }
    String state = parameters.getString(STATE);
    return new ReportRequest(
        Math.toIntExact(year),
        new Selection(
            Optional.ofNullable(parameters.getString(REPORT)),
            Optional.ofNullable(parameters.getString(EDITION)).map(Edition::valueOf)),
        state == null ? new ReportState.Draft() : ReportState.in(state));
  }

  JobParametersBuilder parameters() {
    JobParametersBuilder parameters =
        new JobParametersBuilder()
            .addLong(YEAR, (long) year, true)
            .addString(STATE, state.folder(), true);
    selection.report().ifPresent(report -> parameters.addString(REPORT, report, true));
    selection.edition().ifPresent(edition -> parameters.addString(EDITION, edition.name(), true));
    return parameters;
  }

  /** The first of the years shown. */
  int firstYear() {
    return year - FollowUp.YEARS + 1;
  }
}
