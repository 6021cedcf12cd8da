package se.bokslut.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.bokslut.report.FollowUp;
import se.bokslut.report.ReportSettings;
import se.bokslut.report.ReportState;
import se.bokslut.report.model.Report;
import se.bokslut.report.view.Issue;
import se.bokslut.report.view.PlannedReport;
import se.bokslut.report.view.ReportMaterial;
import se.bokslut.report.view.ReportSet;
import se.bokslut.report.view.RowSources;

/** The templates as they are shipped, for tests. */
public final class Shipped {

  private Shipped() {}

  public static TemplateFolder folder() {
    try {
      return TemplateFolder.read(Path.of("templates"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReportTemplates templates() {
    return new ReportTemplates(folder());
  }

  /** The shipped templates with one text more, or instead of one. */
  static TemplateFolder with(String name, String text) {
    Map<String, String> texts = new LinkedHashMap<>(folder().texts());
    texts.put(name, text);
    return new TemplateFolder(texts);
  }

  /** Lists without any row. */
  public static final RowSources NO_ROWS =
      new RowSources((year, organisation) -> none -> {}, (year, organisation) -> none -> {});

  static ReportMaterial material(FollowUp followUp) {
    return material(draft(followUp), "region-03", NO_ROWS);
  }

  /** The internal edition's draft, without a diary number. */
  public static Issue draft(FollowUp followUp) {
    return Issue.internal(followUp, new ReportState.Draft(), Optional.empty());
  }

  /** The public edition's draft. */
  static Issue open(FollowUp followUp) {
    return Issue.open(followUp, new ReportState.Draft(), ReportSettings.USUAL);
  }

  /** What a report is made of, by its name. */
  public static ReportMaterial material(Issue issue, String report, RowSources rows) {
    return planned(issue, report, rows).material().get();
  }

  private static PlannedReport planned(Issue issue, String report, RowSources rows) {
    return new ReportSet(issue, rows).reports(Optional.of(report)).getFirst();
  }

  /** A region's report. */
  static Report region(FollowUp followUp, Medium medium) {
    return report(draft(followUp), "region-03", medium);
  }

  /** A report by its name, without rows. */
  public static Report report(Issue issue, String name, Medium medium) {
    PlannedReport planned = planned(issue, name, NO_ROWS);
    return templates().make(planned.template(), planned.material().get(), medium);
  }
}
