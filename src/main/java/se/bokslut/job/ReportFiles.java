package se.bokslut.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.Edition;
import se.bokslut.report.FollowUp;
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
  private final Optional<String> diaryNumber;

  /**
   * Takes the rows that figures rest on and the templates.
   *
   * @param diaryNumber the office's own number of the matter
   */
  public ReportFiles(RowSources rows, ReportTemplates templates, Optional<String> diaryNumber) {
    this.rows = rows;
    this.templates = templates;
    this.diaryNumber = diaryNumber;
  }

  /**
   * Writes all reports, or the one that is asked for.
   *
   * @param state what the pages say about the tree
   * @param tree an existing folder
   */
  void write(FollowUp followUp, ReportState state, Path tree, Optional<String> only)
      throws IOException {
    Issue internal = new Issue(followUp, Edition.INTERNAL, state, diaryNumber);
    write(internal, tree, only);
  }

  private void write(Issue issue, Path tree, Optional<String> only) throws IOException {
    Path edition = tree.resolve(issue.edition().folder());
    new DataFiles().write(issue.followUp(), Files.createDirectories(edition.resolve("data")));
    List<PlannedReport> reports =
        new ReportSet(issue, rows)
            .reports().stream()
                .filter(report -> only.isEmpty() || only.get().equals(report.name()))
                .toList();
    for (PlannedReport report : reports) {
      Path folder = Files.createDirectories(edition.resolve(report.name()));
      draw(
          report,
          folder.resolve("bokslut-%d-%s".formatted(issue.followUp().year(), report.name())));
    }
  }

  /** Both media are made of the same material, so that no figure can differ between them. */
  private void draw(PlannedReport report, Path nameWithoutEnding) throws IOException {
    ReportMaterial material = report.material().get();
    Report pages = templates.make(report.template(), material, Medium.PDF);
    new PdfRenderer().render(pages, Path.of(nameWithoutEnding + ".pdf"));
    Report workbook = templates.make(report.template(), material, Medium.XLSX);
    new WorkbookRenderer().render(workbook, Path.of(nameWithoutEnding + ".xlsx"));
  }
}
