package se.bokslut.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Turns an ISO date cell, as strict workbooks hold them, into a moment; an offset is left out. */
final class IsoMoments {

  private IsoMoments() {}

  /** The moment, or the text as it stands when it is not a date. */
  static CellValue cell(String stored) {
    String text = stored.strip();
    try {
      return new CellValue.Moment(
          text.indexOf('T') < 0
              ? LocalDate.parse(text, DateTimeFormatter.ISO_DATE).atStartOfDay()
              : LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME));
    } catch (DateTimeException notADate) {
      return CellText.of(stored);
    }
  }
}
