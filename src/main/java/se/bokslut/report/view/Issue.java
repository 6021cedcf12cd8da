package se.bokslut.report.view;

import java.util.Locale;
import java.util.Optional;
import se.bokslut.report.Edition;
import se.bokslut.report.FollowUp;
import se.bokslut.report.ReportState;

/**
 * What all reports of an edition have in common.
 *
 * @param followUp everything that they show; that of the public edition holds no small numbers
 * @param edition the edition
 * @param state whether they can still change
 * @param diaryNumber the office's own number of the matter (diarienummer)
 */
public record Issue(
    FollowUp followUp, Edition edition, ReportState state, Optional<String> diaryNumber) {

  int year() {
    return followUp.year();
  }

  boolean isDraft() {
    return state instanceof ReportState.Draft;
  }

  boolean isInternal() {
    return edition == Edition.INTERNAL;
  }

  /** The edition as a template knows it. */
  String editionName() {
    return edition.folder().toLowerCase(Locale.ROOT);
  }
}
