package se.bokslut.report.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.Step;
import se.bokslut.report.AssessedLevel;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.DeliveredSheet;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.ReportedFinding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the data files and the description of them (spec reports "Files"); that of changes only
 * when there are some.
 */
public final class DataFiles {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Writes the files of a follow-up into an existing folder. */
  public void write(FollowUp followUp, Path folder) throws IOException {
    List<DataTable> tables =
        new ArrayList<>(
            List.of(
                indicatorValues(followUp),
                targetAssessments(followUp),
                minimumLevels(followUp),
                findings(followUp),
                deliveries(followUp)));
    followUp.changes().map(ChangesTable::of).ifPresent(tables::add);
    for (DataTable table : tables) {
      table.write(folder);
    }
    Files.writeString(
        folder.resolve("datapackage.json"),
        JSON.writeValueAsString(description(followUp, tables)) + "\n",
        StandardCharsets.UTF_8);
  }

  static DataTable.Field text(String name, String description) {
    return new DataTable.Field(name, DataTable.Type.STRING, description);
  }

  static DataTable.Field whole(String name, String description) {
    return new DataTable.Field(name, DataTable.Type.INTEGER, description);
  }

  private static DataTable.Field number(String name, String description) {
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

  private static DataTable targetAssessments(FollowUp followUp) {
    List<List<String>> rows = new ArrayList<>();
    for (AssessedTarget target : followUp.targets()) {
      FigureValue figure =
          followUp.figure(target.year(), target.organisation(), target.indicator());
      rows.add(
          List.of(
              DataTable.cell(target.year()),
              target.agreement(),
              target.organisation(),
              target.indicator(),
              aim(target),
              target.direction(),
              Fraction.of(target.tolerance()).written(),
              outcome(followUp, target, figure),
              figure.coverage().map(Fraction::written).orElse(""),
              target.status() == TargetStatus.WITHHELD ? "" : target.status().word()));
    }
    return new DataTable(
        "target-assessments.csv",
        List.of(
            whole("year", "År"),
            text("agreement", "Avtal"),
            text("organisation", "Organisationens kod; SE är riket"),
            text("indicator", "Indikatorns kod"),
            text("target", "Målvärde: ett tal eller ett steg"),
            text("direction", "Riktning: ≥, ≤ eller ="),
            number("tolerance", "Tolerans i procent av målvärdet"),
            text("value", "Utfall: ett tal eller ett steg"),
            number("coverage", "Andel av enheterna som har lämnat underlaget"),
            text("status", "uppfyllt, nära, ej uppfyllt eller kan ej bedömas")),
        rows);
  }

  private static String aim(AssessedTarget target) {
    String step = target.step();
    return step == null ? Fraction.of(target.target()).written() : step;
  }

  /** The outcome of a step target is a step too, whatever it is measured in. */
  private static String outcome(FollowUp followUp, AssessedTarget target, FigureValue figure) {
    boolean isStep = target.step() != null;
    return figure
        .value()
        .map(
            value ->
                isStep
                    ? Step.at(value).map(Step::word).orElse(value.written())
                    : followUp
                        .catalogue()
                        .find(target.indicator())
                        .map(indicator -> indicator.written(value))
                        .orElse(value.written()))
        .orElse(figure.disclosure().written());
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

  private static Map<String, Object> description(FollowUp followUp, List<DataTable> tables) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "tabular-data-package");
    description.put("name", "bokslut-" + followUp.year());
    description.put(
        "title", "Bokslut " + followUp.year() + ": uppföljning av universitetssjukvården");
    description.put("resources", tables.stream().map(DataFiles::resource).toList());
    return description;
  }

  private static Map<String, Object> resource(DataTable table) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name().replace(".csv", ""));
    resource.put("path", table.name());
    resource.put("profile", "tabular-data-resource");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("dialect", Map.of("delimiter", ","));
    resource.put(
        "schema",
        Map.of(
            "fields",
            table.fields().stream()
                .map(
                    field -> {
                      Map<String, Object> described = new LinkedHashMap<>();
                      described.put("name", field.name());
                      described.put("type", field.type().word());
                      described.put("description", field.description());
                      return described;
                    })
                .toList()));
    return resource;
  }
}
