package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.agreement.CommentSubject;
import se.bokslut.report.Comment;
import se.bokslut.report.FollowUp;

/**
 * The reporting year's comments.
 *
 * @param followUp everything that was read
 */
record Comments(FollowUp followUp) {

  /** All comments of an organisation in row order. */
  List<CommentView> of(String organisation) {
    return followUp.comments().stream()
        .filter(comment -> comment.organisation().equals(organisation))
        .map(comment -> CommentView.of(comment, indicator(comment)))
        .toList();
  }

  /** An organisation's comments on an indicator. */
  List<CommentView> of(String organisation, String indicator) {
    return of(organisation).stream()
        .filter(comment -> comment.kind() == CommentSubject.Kind.INDICATOR)
        .filter(comment -> comment.subject().equals(indicator))
        .toList();
  }

  private Optional<IndicatorView> indicator(Comment comment) {
    return comment.subject().kind() == CommentSubject.Kind.INDICATOR
        ? followUp.catalogue().find(comment.subject().code()).map(IndicatorView::of)
        : Optional.empty();
  }
}
