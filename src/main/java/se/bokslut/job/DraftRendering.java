package se.bokslut.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import se.bokslut.report.Basis;
import se.bokslut.report.BasisReader;
import se.bokslut.report.DraftTree;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUpReader;
import se.bokslut.report.Organisation;
import se.bokslut.report.UnderlagReader;
import se.bokslut.report.data.DataFiles;
import se.bokslut.report.excel.WorkbookRenderer;
import se.bokslut.report.model.Report;
import se.bokslut.report.pdf.PdfRenderer;
import se.bokslut.report.template.Medium;
import se.bokslut.report.template.ReportTemplates;
import se.bokslut.report.view.ReportMaterial;

/**
 * Renders the draft of a year from its follow-up: data files, and the PDF and the workbook of every
 * region.
 */
public final class DraftRendering {

  private final BasisReader basisReader;
  private final FollowUpReader followUpReader;
  private final UnderlagReader underlag;
  private final ReportTemplates templates;
  private final Path output;
  private final Optional<LocalDate> cutOff;

  /**
   * Takes what is read and where to write.
   *
   * @param cutOff the cut-off as stated, empty for that of the newest delivery
   */
  public DraftRendering(
      BasisReader basisReader,
      FollowUpReader followUpReader,
      UnderlagReader underlag,
      ReportTemplates templates,
      Path output,
      Optional<LocalDate> cutOff) {
    this.basisReader = basisReader;
    this.followUpReader = followUpReader;
    this.underlag = underlag;
    this.templates = templates;
    this.output = output;
    this.cutOff = cutOff;
  }

  void render(ReportRequest request) throws IOException {
    LocalDate day = basisReader.cutOff(cutOff.orElse(null));
    Basis basis = basisReader.read(request.year(), day);
    FollowUp followUp = followUpReader.read(request.year(), day);
    DraftTree draft = new DraftTree(output, request.year());
    if (request.only().isPresent()) {
      draft.replacePart(basis, tree -> write(followUp, tree, request.only()));
    } else {
      draft.replace(basis, tree -> write(followUp, tree, request.only()));
    }
  }

  private void write(FollowUp followUp, Path tree, Optional<String> only) throws IOException {
    Path internal = tree.resolve("internt");
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
