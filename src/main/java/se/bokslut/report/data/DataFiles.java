package se.bokslut.report.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.AssessedLevel;
import se.bokslut.report.DeliveredSheet;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.ReportedFinding;

/**
 * Writes the data files and the description of them (spec reports "Files"); that of changes only
 * when there are some.
 */
public final class DataFiles {

  /** Writes the files of a follow-up into an existing folder. */
  public void write(FollowUp followUp, Path folder) throws IOException {
    List<DataTable> tables =
        new ArrayList<>(
            List.of(
                indicatorValues(followUp),
                TargetsTable.of(followUp),
                minimumLevels(followUp),
                findings(followUp),
                deliveries(followUp)));
    followUp.changes().map(ChangesTable::of).ifPresent(tables::add);
    for (DataTable table : tables) {
      table.write(folder);
    }
    DataPackage.write(followUp.year(), tables, folder);
  }

  static DataTable.Field text(String name, String description) {
    return new DataTable.Field(name, DataTable.Type.STRING, description);
  }

  static DataTable.Field whole(String name, String description) {
    return new DataTable.Field(name, DataTable.Type.INTEGER, description);
  }

  static DataTable.Field number(String name, String description) {
    return new DataTable.Field(name, DataTable.Type.NUMBER, description);
  }

  private static DataTable indicatorValues(FollowUp followUp) {
    List<List<String>> rows = new ArrayList<>();
    for (Organisation organisation : followUp.organisations()) {
      for (var indicator : followUp.catalogue().indicators()) {
        FigureValue figure =
            followUp.figure(organisation.year(), organisation.code(), indicator.code());
        rows.add(
            List.of(
                DataTable.cell(organisation.year()),
                organisation.level(),
                organisation.code(),
                indicator.code(),
                figure.value().map(indicator::written).orElse(figure.disclosure().written()),
                DataTable.cell(figure.numerator()),
                DataTable.cell(figure.denominator()),
                DataTable.cell(figure.sourceRows()),
                figure.coverage().map(Fraction::written).orElse("")));
      }
    }
    return new DataTable(
        "indicator-values.csv",
        List.of(
            whole("year", "År"),
            text("level", "Nivå: UNIT, PROVIDER, REGION eller NATION"),
            text("organisation", "Organisationens kod; SE är riket"),
            text("indicator", "Indikatorns kod"),
            text("value", "Värde: ett tal, eller ett steg i ord; tomt när det inte är redovisat"),
            number("numerator", "Täljare, för kvoter"),
            number("denominator", "Nämnare, för kvoter"),
            whole("source_rows", "Antal underliggande rader"),
            number("coverage", "Andel av enheterna som har lämnat underlaget")),
        rows);
  }

  private static DataTable minimumLevels(FollowUp followUp) {
    List<List<String>> rows = new ArrayList<>();
    for (AssessedLevel verdict : followUp.minimumLevels().verdicts()) {
      rows.add(
          List.of(
              DataTable.cell(verdict.year()),
              verdict.organisation(),
              verdict.level(),
              verdict.status().word(),
              verdict.source().map(MinimumLevelSource::word).orElse("")));
    }
    return new DataTable(
        "minimum-levels.csv",
        List.of(
            whole("year", "År"),
            text("organisation", "Enhetens kod"),
            text("level", "Miniminivåns id"),
            text("status", "uppfylld, ej uppfylld, ej redovisad eller ej tillämplig"),
            text("source", "data, självskattning, båda, konflikt eller tomt")),
        rows);
  }

  private static DataTable findings(FollowUp followUp) {
    List<List<String>> rows = new ArrayList<>();
    for (ReportedFinding finding : followUp.findings()) {
      rows.add(
          List.of(
              finding.file(),
              finding.sheet(),
              DataTable.cell(finding.row()),
              DataTable.cell(finding.column()),
              finding.severity(),
              finding.code(),
              finding.message()));
    }
    return new DataTable(
        "findings.csv",
        List.of(
            text("file", "Fil, relativt inkorgen"),
            text("sheet", "Blad; tomt för csv"),
            whole("row", "Rad, som kalkylprogrammet visar den"),
            text("column", "Kolumn, som bokstav"),
            text("severity", "error, warning eller info"),
            text("code", "Slag av anmärkning"),
            text("message", "Vad som är fel och vad som ska göras")),
        rows);
  }

  private static DataTable deliveries(FollowUp followUp) {
    List<List<String>> rows = new ArrayList<>();
    for (DeliveredSheet sheet : followUp.sheets()) {
      rows.add(
          List.of(
              sheet.file(),
              sheet.sha256(),
              sheet.sheet(),
              DataTable.cell(sheet.kind()),
              DataTable.cell(sheet.rowsRead()),
              DataTable.cell(sheet.rowsAccepted()),
              DataTable.cell(sheet.rowsRejected()),
              sheet.status()));
    }
    return new DataTable(
        "deliveries.csv",
        List.of(
            text("file", "Fil, relativt inkorgen"),
            text("sha256", "Innehållets kontrollsumma"),
            text("sheet", "Blad; tomt för csv"),
            text("kind", "Underlagets slag"),
            whole("rows_read", "Lästa datarader"),
            whole("rows_accepted", "Använda rader"),
            whole("rows_rejected", "Rader som inte används"),
            text(
                "status",
                "accepted, accepted-with-remarks, rejected, ignored, duplicate, withdrawn eller"
                    + " replaced")),
        rows);
  }
}
