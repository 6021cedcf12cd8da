package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.SheetRow;

/** Reads sheets and rows by the shipped definitions. */
final class Shipped {

  private static final Place SHEET = Place.sheet(1, "Blad1");
  private static final Pseudonymiser PSEUDONYMISER =
      new Pseudonymiser("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
  private static final SheetRecogniser RECOGNISER =
      new SheetRecogniser(Definitions.kinds(), PSEUDONYMISER, () -> 2026);

  private Shipped() {}

  static SheetRecognition recognise(SheetRow... rows) {
    return RECOGNISER.recognise(SHEET, List.of(rows));
  }

  static SheetRecognition.Recognised recognised(SheetRow... rows) {
    SheetRecognition recognition = recognise(rows);
    assertThat(recognition).isInstanceOf(SheetRecognition.Recognised.class);
    return (SheetRecognition.Recognised) recognition;
  }

  static SheetRecognition.Rejected rejected(SheetRow... rows) {
    SheetRecognition recognition = recognise(rows);
    assertThat(recognition).isInstanceOf(SheetRecognition.Rejected.class);
    return (SheetRecognition.Rejected) recognition;
  }

  /** A sheet whose headings stand in row 1 and of which one row after the other is read. */
  static RowParser headings(String... headings) {
    return recognised(Cells.row(1, headings)).parser();
  }

  static RowOutcome.Accepted accepted(RowParser parser, SheetRow row) {
    RowOutcome outcome = parser.parse(row).orElseThrow();
    assertThat(outcome instanceof RowOutcome.Accepted)
        .withFailMessage("rejected: %s", said(outcome))
        .isTrue();
    return (RowOutcome.Accepted) outcome;
  }

  static RowOutcome.Rejected rejected(RowParser parser, SheetRow row) {
    RowOutcome outcome = parser.parse(row).orElseThrow();
    assertThat(outcome instanceof RowOutcome.Rejected)
        .withFailMessage("accepted: %s", said(outcome))
        .isTrue();
    return (RowOutcome.Rejected) outcome;
  }

  static @Nullable String value(RowOutcome.Accepted accepted, String field) {
    int index = accepted.kind().fields().indexOf(field);
    assertThat(index).isNotNegative();
    return accepted.row().values().get(index);
  }

  /** Everything that leaves the room about a row: what is stored and what is told. */
  static String said(RowOutcome outcome) {
    return switch (outcome) {
      case RowOutcome.Accepted accepted -> accepted.row() + " " + accepted.findings();
      case RowOutcome.Rejected rejected -> rejected.cells() + " " + rejected.findings();
    };
  }

  /** Findings as severity, code and column, for example {@code warning unknown-word C}. */
  static List<String> told(RowOutcome outcome) {
    return told(outcome.findings());
  }

  static List<String> told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    for (Finding finding : findings) {
      String column = finding.place().column();
      told.add(
          finding.severity().code()
              + " "
              + finding.code().code()
              + (column == null ? "" : " " + column));
    }
    return told;
  }
}
