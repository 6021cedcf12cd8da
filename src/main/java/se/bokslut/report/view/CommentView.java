package se.bokslut.report.view;

import java.util.Optional;
import se.bokslut.agreement.CommentSubject;
import se.bokslut.report.Comment;
import se.bokslut.report.model.SwedishText;

/**
 * What a template knows of a comment.
 *
 * @param kind what it explains: an indicator, a level or a chapter
 * @param subject the indicator's code, the level's id or the chapter's number
 * @param indicator the indicator that it explains, if it explains one
 * @param text what the reader shall know
 * @param action what is to be done, if anything
 * @param responsible who sees to it, if it is stated
 * @param doneOn when it is to be done, as it is written in Swedish, if it is stated
 */
public record CommentView(
    CommentSubject.Kind kind,
    String subject,
    Optional<IndicatorView> indicator,
    String text,
    Optional<String> action,
    Optional<String> responsible,
    Optional<String> doneOn) {

  static CommentView of(Comment comment, Optional<IndicatorView> indicator) {
    return new CommentView(
        comment.subject().kind(),
        comment.subject().code(),
        indicator,
        comment.text(),
        comment.action(),
        comment.responsible(),
        comment.doneOn().map(SwedishText::date));
  }
}
