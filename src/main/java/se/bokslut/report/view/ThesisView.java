package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import se.bokslut.report.Thesis;
import se.bokslut.report.model.SwedishText;

/**
 * What a template knows of a dissertation defended in the reporting year.
 *
 * @param date the day of the defence, as it is written in Swedish
 * @param title its title, if it is known
 * @param units the names of those that reported it, in Swedish order
 */
public record ThesisView(String date, Optional<String> title, List<String> units) {

  /** Keeps a copy. */
  public ThesisView {
    units = List.copyOf(units);
  }

  static ThesisView of(Thesis thesis, List<String> units) {
    return new ThesisView(SwedishText.date(thesis.defendedOn()), thesis.title(), units);
  }
}
