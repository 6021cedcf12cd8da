package se.bokslut.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Turns an ISO date cell, as strict workbooks hold them, into a moment; an offset is left out. */
final class IsoMoments {

  private static final int LAST_YEAR = 9999;

  private IsoMoments() {}

  /** The moment, or the text as it stands when it is not a date. */
  static CellValue cell(String stored) {
    String text = stored.strip();
    try {
      LocalDateTime moment =
          text.indexOf('T') < 0
              ? LocalDate.parse(text, DateTimeFormatter.ISO_DATE).atStartOfDay()
              : LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME);
      return moment.getYear() < 1 || moment.getYear() > LAST_YEAR
          ? CellText.of(stored)
          : new CellValue.Moment(moment);
    } catch (DateTimeException notADate) {
      return CellText.of(stored);
    }
  }
}
