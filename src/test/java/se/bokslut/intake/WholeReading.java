package se.bokslut.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Pseudonymiser;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.SpreadsheetReader;

/** Reads one file as the intake does, to its end, without storing anything. */
final class WholeReading {

  private static final SheetRecogniser RECOGNISER =
      new SheetRecogniser(
          Definitions.kinds(),
          new Pseudonymiser("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)),
          () -> 2026);

  private WholeReading() {}

  /**
   * What came of a file.
   *
   * @param rows the rows that gave an outcome
   * @param unreadable whether it was refused as a whole
   * @param findings what is said of the file and its sheets
   */
  record Result(int rows, boolean unreadable, List<Finding> findings) {

    /** Whether the programme itself failed. */
    boolean isFault() {
      return findings.stream().anyMatch(f -> f.code() == FindingCode.INTERNAL_FAULT);
    }

    String said() {
      return findings.isEmpty() ? "" : findings.get(0).reason();
    }
  }

  static Result of(Path file) throws IOException {
    return of(file, row -> {});
  }

  static Result of(Path file, Consumer<RowOutcome> use) throws IOException {
    IntakeSummary summary = new IntakeSummary();
    DeliveryRowItemReader reader =
        new DeliveryRowItemReader(
            file,
            Fingerprint.of(file),
            new SpreadsheetReader()::open,
            RECOGNISER,
            summary,
            rows -> new AheadRows(rows, Thread.ofPlatform()::start));
    int rows = 0;
    reader.open(new ExecutionContext());
    try {
      for (RowOutcome row = reader.read(); row != null; row = reader.read()) {
        rows++;
        use.accept(row);
      }
    } finally {
      reader.close();
    }
    return new Result(rows, summary.isUnreadable(), summary.findings());
  }
}
