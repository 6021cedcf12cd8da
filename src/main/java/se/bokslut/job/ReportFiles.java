package se.bokslut.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.bokslut.platform.ParallelWork;
import se.bokslut.report.Edition;
import se.bokslut.report.FollowUp;
import se.bokslut.report.ReportSettings;
import se.bokslut.report.ReportState;
import se.bokslut.report.data.DataFiles;
import se.bokslut.report.excel.WorkbookRenderer;
import se.bokslut.report.model.Report;
import se.bokslut.report.pdf.PdfRenderer;
import se.bokslut.report.template.Medium;
import se.bokslut.report.template.ReportTemplates;
import se.bokslut.report.view.Issue;
import se.bokslut.report.view.PlannedReport;
import se.bokslut.report.view.ReportMaterial;
import se.bokslut.report.view.ReportSet;
import se.bokslut.report.view.RowSources;

/** Writes the files of a tree of reports: data files, PDF and workbooks (spec reports "Files"). */
public final class ReportFiles {

  private final RowSources rows;
  private final ReportTemplates templates;
  private final ReportSettings settings;
  private final Progress progress;

  /**
   * Takes the rows that figures rest on and the templates.
   *
   * @param settings the office's settings that change what reports say
   * @param progress is told of every report
   */
  public ReportFiles(
      RowSources rows, ReportTemplates templates, ReportSettings settings, Progress progress) {
    this.rows = rows;
    this.templates = templates;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Writes the reports that are asked for, and the data files of their editions.
   *
   * @param state what the pages say about the tree
   * @param tree an existing folder
   */
  void write(FollowUp followUp, ReportState state, Path tree, Selection selection)
      throws IOException {
    List<ParallelWork.Piece> pieces = new ArrayList<>();
    for (Edition edition : selection.of(settings.editions())) {
      Issue issue = issue(edition, followUp, state);
      Path folder = tree.resolve(edition.folder());
      new DataFiles().write(issue.followUp(), Files.createDirectories(folder.resolve("data")));
      for (PlannedReport report : new ReportSet(issue, rows).reports(selection.report())) {
        if (settings.reports().contains(report.template())) {
          pieces.add(() -> draw(report, folder, followUp.year()));
        }
      }
    }
    if (pieces.isEmpty() && selection.report().isPresent()) {
      throw new IOException(
          "Rapporten %s finns inte för %d. Kör report utan --report för att skriva alla som finns."
              .formatted(selection.report().get(), followUp.year()));
    }
    progress.reportsAwait(pieces.size());
    new ParallelWork().run(pieces);
  }

  private Issue issue(Edition edition, FollowUp followUp, ReportState state) {
    return switch (edition) {
      case INTERNAL -> Issue.internal(followUp, state, settings.diaryNumber());
      case PUBLIC -> Issue.open(followUp, state, settings);
    };
  }

  /** Both media are made of the same material, so that no figure can differ between them. */
  private void draw(PlannedReport report, Path edition, int year) throws IOException {
    Path folder = Files.createDirectories(edition.resolve(report.name()));
    String name = "bokslut-%d-%s".formatted(year, report.name());
    ReportMaterial material = report.material().get();
    Report pages = templates.make(report.template(), material, Medium.PDF);
    new PdfRenderer().render(pages, folder.resolve(name + ".pdf"));
    Report workbook = templates.make(report.template(), material, Medium.XLSX);
    new WorkbookRenderer().render(workbook, folder.resolve(name + ".xlsx"));
    progress.reportWritten(report.name());
  }
}
