package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.model.Cell;

/**
 * What a template knows of something that says something else than a finalised revision.
 *
 * @param kind what is stated, as a code
 * @param year the year that it is about
 * @param organisation the name of whom it is about
 * @param agreement the agreement of a target
 * @param subject the indicator's name, or the minimum level's id
 * @param indicator the indicator, if it is still known
 * @param before what the revision said, or not delivered
 * @param after what is said now, or not delivered
 * @param direct whether the causes have rows that it rests on
 * @param causes what explains it
 */
public record ChangeView(
    String kind,
    int year,
    String organisation,
    Optional<String> agreement,
    String subject,
    Optional<IndicatorView> indicator,
    Cell before,
    Cell after,
    boolean direct,
    List<CauseView> causes) {

  /** Keeps a copy. */
  public ChangeView {
    causes = List.copyOf(causes);
  }
}
