package se.bokslut.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.bokslut.report.model.Report;

/**
 * Draws a report as a PDF that passes PDF/UA-1 and PDF/A-2a.
 *
 * <p>Computes nothing. The same report gives the same bytes, also when several are drawn at once: a
 * renderer keeps nothing between two reports.
 */
public final class PdfRenderer {

  /**
   * Draws a report.
   *
   * @param file where to write; its folder must exist
   * @throws UndrawableCharacterException when the typefaces lack a character
   * @throws IOException when it cannot be written
   */
  public void render(Report report, Path file) throws IOException {
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      render(report, stream);
    }
  }

  void render(Report report, OutputStream stream) throws IOException {
    Typefaces typefaces = new Typefaces();
    ReportLayout layout = ReportLayout.of(report, typefaces);
    Setting setting = new Setting(typefaces);
    try (TaggedPdf pdf =
        new TaggedPdf(stream, report.cover(), layout.structure(), layout.identity())) {
      new PageDrawing(setting, report.running(), layout.pages()).draw(pdf);
    }
  }
}
