package se.bokslut.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.report.Basis;
import se.bokslut.report.BasisReader;
import se.bokslut.report.template.ReportTemplates;

/** What reports rest on now, for the year and the day that are asked for. */
final class AskedBasis {

  /** What the names of agreements' reports begin with. */
  private static final String AGREEMENT = "avtal-";

  private final BokslutSettings settings;
  private final BasisReader reader;
  private final ReportTemplates templates;

  AskedBasis(BokslutSettings settings, BasisReader reader, ReportTemplates templates) {
    this.settings = settings;
    this.reader = reader;
    this.templates = templates;
  }

  /**
   * What the reports of the year rest on, the templates as they lie now among it.
   *
   * @throws IOException with a Swedish sentence when the templates cannot be read
   * @throws NothingToReportException when nothing has been delivered for it
   */
  Basis read() throws IOException {
    return read(cutOff());
  }

  /**
   * The same for the latest year that has ended on a day, though nothing may have come since then.
   *
   * @throws IOException as {@link #read()}
   * @throws NothingToReportException as {@link #read()}
   */
  Basis readOn(LocalDate today) throws IOException {
    LocalDate stated = settings.cutOff();
    return read(stated == null ? today : stated);
  }

  private Basis read(LocalDate end) throws IOException {
    int year = year(end);
    if (!reader.hasYear(year)) {
      throw new NothingToReportException(
          "Det finns inga underlag för %d. Ange ett annat år med --year, eller lämna underlag för det."
              .formatted(year));
    }
    templates.readAgain();
    return reader.read(year, cutOff());
  }

  /** The year that is asked for, else the latest with rows. */
  int year() {
    return year(cutOff());
  }

  /**
   * Requires that a year has a report; an agreement's is known when its targets have been assessed.
   *
   * @throws NothingToReportException that names those that there are
   */
  void requireReport(String report, int year) {
    List<String> reports = reader.reports(year);
    if (!report.startsWith(AGREEMENT) && !reports.contains(report)) {
      throw new NothingToReportException(
          "Rapporten %s finns inte för %d. De som finns är: %s, och avtal-NAMN för varje avtal."
              .formatted(report, year, String.join(", ", reports)));
    }
  }

  private LocalDate cutOff() {
    return reader.cutOff(settings.cutOff());
  }

  private int year(LocalDate end) {
    Integer stated = settings.year();
    return stated == null
        ? reader
            .latestYear(end)
            .orElseThrow(
                () ->
                    new NothingToReportException(
                        "Det finns inga underlag för något avslutat år i %s. Lägg underlag där, eller ange en annan mapp med --input."
                            .formatted(settings.input())))
        : stated;
  }

  /** There is nothing that could be reported. */
  static final class NothingToReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToReportException(String message) {
      super(message);
    }
  }
}
