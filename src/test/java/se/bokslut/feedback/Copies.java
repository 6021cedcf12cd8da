package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/** What tests of copies have in common. */
final class Copies {

  static final KindCatalogue KINDS = Definitions.kinds();

  private Copies() {}

  static Finding error(int sheet, String name, int row, int column) {
    return new Finding(
        FindingCode.UNREADABLE_VALUE,
        Severity.ERROR,
        Place.sheet(sheet, name).row(row).column(column),
        "x",
        "Värdet kan inte läsas.",
        "Skriv ett annat värde.");
  }

  /** The same fault of another place. */
  static Finding at(Place place, Severity severity) {
    return new Finding(
        FindingCode.UNREADABLE_VALUE,
        severity,
        place,
        "x",
        "Värdet kan inte läsas.",
        "Skriv ett annat värde.");
  }

  static FindingsPage page(List<Finding> findings) {
    Answer answer =
        new Answer("fil.xlsx", "0".repeat(64), Answer.Outcome.IN_FORCE, "", List.of(), findings);
    return FindingsPage.of(answer, null, FindingsPage::inCopy);
  }

  /** Column A holds identity numbers below row 1. */
  static SecretCells numbersInColumnA() {
    SecretCells numbers = SecretCells.numbers(KINDS);
    numbers.see(new SheetRow(1, List.of(new CellValue.Text("Personnummer"))));
    return numbers;
  }

  /** All that a package holds, part by part, as text. */
  static String unpacked(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        text.append(part.getName()).append('\n');
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }
}
