package se.bokslut.dataset;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/** Writes cells and rows in short. */
final class Cells {

  private Cells() {}

  static CellValue text(String text) {
    return text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text);
  }

  static CellValue number(String number) {
    return new CellValue.Decimal(new BigDecimal(number), false);
  }

  static CellValue percentFormat(String number) {
    return new CellValue.Decimal(new BigDecimal(number), true);
  }

  static CellValue moment(String iso) {
    return new CellValue.Moment(LocalDateTime.parse(iso));
  }

  static CellValue fault(String code) {
    return new CellValue.Fault(code);
  }

  /** A row of texts; the empty text is the blank cell. */
  static SheetRow row(int number, String... texts) {
    return new SheetRow(number, Arrays.stream(texts).map(Cells::text).toList());
  }

  static SheetRow row(int number, List<CellValue> cells) {
    return new SheetRow(number, cells);
  }
}
