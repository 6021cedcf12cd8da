package se.bokslut.report.view;

import java.util.List;

/**
 * Everything that a report is made of.
 *
 * @param view what its template knows
 * @param lists the long lists that its template can show
 */
public record ReportMaterial(TemplateView view, List<ListSource> lists) {

  /** Keeps a copy. */
  public ReportMaterial {
    lists = List.copyOf(lists);
  }
}
