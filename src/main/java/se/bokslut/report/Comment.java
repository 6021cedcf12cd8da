package se.bokslut.report;

import java.time.LocalDate;
import java.util.Optional;
import se.bokslut.agreement.CommentSubject;

/**
 * A comment of the reporting year with what it explains.
 *
 * @param organisation the code of the organisation that it is about
 * @param subject what it explains
 * @param text what the reader shall know
 * @param action what is to be done, if anything
 * @param responsible who sees to it, if it is stated
 * @param doneOn when it is to be done, if it is stated
 */
public record Comment(
    String organisation,
    CommentSubject subject,
    String text,
    Optional<String> action,
    Optional<String> responsible,
    Optional<LocalDate> doneOn) {}
