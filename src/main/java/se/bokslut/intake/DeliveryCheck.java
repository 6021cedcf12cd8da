package se.bokslut.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.spreadsheet.SpreadsheetReader;

/**
 * Reads a file as a delivery is read, and stores nothing.
 *
 * @param sha256 the content that was read
 * @param rejected whether it would be rejected
 * @param sheets what came of its sheets, by position
 * @param rows the rows that would be used
 * @param findings what is to be said
 */
public record DeliveryCheck(
    String sha256,
    boolean rejected,
    Map<Integer, CheckedSheet> sheets,
    List<RowOutcome.Accepted> rows,
    List<Finding> findings) {

  /**
   * What came of a sheet.
   *
   * @param kind the code of its kind, null for none
   * @param unitColumns the letters of the columns of a unit's code and name, by field
   */
  public record CheckedSheet(
      Place place,
      @Nullable String kind,
      boolean usable,
      int rowsRead,
      int rowsRejected,
      Map<String, String> unitColumns) {}

  /** Reads a file. */
  public static DeliveryCheck of(Path file, SheetRecogniser recogniser) throws IOException {
    IntakeSummary summary = new IntakeSummary();
    String sha256 = Fingerprint.of(file);
    List<RowOutcome.Accepted> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    DeliveryRowItemReader reader =
        new DeliveryRowItemReader(
            file,
            sha256,
            new SpreadsheetReader()::open,
            recogniser,
            summary,
            UnaryOperator.identity());
    try {
      reader.open(new ExecutionContext());
      for (RowOutcome outcome = reader.read(); outcome != null; outcome = reader.read()) {
        findings.addAll(outcome.findings());
        if (outcome instanceof RowOutcome.Accepted accepted) {
          rows.add(accepted);
        }
      }
    } finally {
      reader.close();
    }
    if (summary.missed().isPresent()) {
      throw summary.missed().get();
    }
    boolean rejected = summary.isRejected();
    if (summary.isUnreadable()) {
      findings.clear();
    } else if (rejected) {
      summary.say(DeliveryIntake.noUsableSheet(summary.findings()));
    }
    findings.addAll(summary.findings());
    return new DeliveryCheck(
        sha256, rejected, sheets(summary), rejected ? List.of() : rows, findings);
  }

  private static Map<Integer, CheckedSheet> sheets(IntakeSummary summary) {
    Map<Integer, CheckedSheet> sheets = new LinkedHashMap<>();
    summary
        .sheets()
        .forEach(
            (position, sheet) ->
                sheets.put(
                    position,
                    new CheckedSheet(
                        Place.sheet(position, sheet.name),
                        sheet.kind,
                        sheet.status.equals("accepted"),
                        sheet.rowsRead(),
                        sheet.rowsRejected(),
                        unitColumns(sheet))));
    return sheets;
  }

  private static Map<String, String> unitColumns(IntakeSummary.SheetResult sheet) {
    Map<String, String> columns = new LinkedHashMap<>();
    if (sheet.unitCodeColumn != null) {
      columns.put(KindDefinition.UNIT_CODE, sheet.unitCodeColumn);
    }
    if (sheet.unitNameColumn != null) {
      columns.put(KindDefinition.UNIT_NAME, sheet.unitNameColumn);
    }
    return columns;
  }
}
