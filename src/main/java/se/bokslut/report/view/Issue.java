package se.bokslut.report.view;

import java.util.Locale;
import java.util.Optional;
import se.bokslut.report.Edition;
import se.bokslut.report.FollowUp;
import se.bokslut.report.ReportSettings;
import se.bokslut.report.ReportState;
import se.bokslut.report.edition.PublicEdition;

/**
 * What all reports of an edition have in common.
 *
 * @param followUp everything that they show; that of the public edition holds no small numbers
 * @param edition the edition
 * @param state whether they can still change
 * @param smallestNumber the least number of persons above 0 that is shown
 * @param diaryNumber the office's own number of the matter (diarienummer)
 */
public record Issue(
    FollowUp followUp,
    Edition edition,
    ReportState state,
    int smallestNumber,
    Optional<String> diaryNumber) {

  /** The edition with all figures. */
  public static Issue internal(FollowUp followUp, ReportState state, Optional<String> diaryNumber) {
    return new Issue(followUp, Edition.INTERNAL, state, 1, diaryNumber);
  }

  /**
   * What everybody may see.
   *
   * @param all the follow-up with all figures
   */
  public static Issue open(FollowUp all, ReportState state, ReportSettings settings) {
    return new Issue(
        PublicEdition.of(all, settings.smallestNumber()),
        Edition.PUBLIC,
        state,
        settings.smallestNumber(),
        settings.diaryNumber());
  }

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
