package se.bokslut.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.bokslut.report.Edition;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.ReportState;
import se.bokslut.report.UnderlagReader;
import se.bokslut.report.data.DataFiles;
import se.bokslut.report.excel.WorkbookRenderer;
import se.bokslut.report.model.Report;
import se.bokslut.report.pdf.PdfRenderer;
import se.bokslut.report.template.Medium;
import se.bokslut.report.template.ReportTemplates;
import se.bokslut.report.view.ReportMaterial;

/** Writes the files of a tree of reports: data files, PDF and workbooks (spec reports "Files"). */
public final class ReportFiles {

  private final UnderlagReader underlag;
  private final ReportTemplates templates;

  /** Takes the rows that figures rest on and the templates. */
  public ReportFiles(UnderlagReader underlag, ReportTemplates templates) {
    this.underlag = underlag;
    this.templates = templates;
  }

  /**
   * Writes all reports, or the one that is asked for.
   *
   * @param state what the pages say about the tree
   * @param tree an existing folder
   */
  void write(FollowUp followUp, ReportState state, Path tree, Optional<String> only)
      throws IOException {
    Path internal = tree.resolve(Edition.INTERNAL.folder());
    new DataFiles().write(followUp, Files.createDirectories(internal.resolve("data")));
    for (Organisation region : followUp.regions()) {
      String name = "region-" + region.code();
      if (only.isEmpty() || only.get().equals(name)) {
        ReportMaterial material =
            ReportMaterial.ofRegion(
                followUp, region, Optional.empty(), underlag.rows(followUp.year(), region.code()));
        Path folder = Files.createDirectories(internal.resolve(name));
        draw(material, folder.resolve("bokslut-%d-%s".formatted(followUp.year(), name)));
      }
    }
  }

  /** Both media are made of the same material, so that no figure can differ between them. */
  private void draw(ReportMaterial material, Path nameWithoutEnding) throws IOException {
    Report pages = templates.make("region", material, Medium.PDF);
    new PdfRenderer().render(pages, Path.of(nameWithoutEnding + ".pdf"));
    Report workbook = templates.make("region", material, Medium.XLSX);
    new WorkbookRenderer().render(workbook, Path.of(nameWithoutEnding + ".xlsx"));
  }
}
