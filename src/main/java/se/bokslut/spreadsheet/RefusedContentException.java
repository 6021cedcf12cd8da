package se.bokslut.spreadsheet;

import java.io.IOException;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/** Carries a refusal out of a stream, through parsers that let only I/O errors pass. */
final class RefusedContentException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  RefusedContentException(Reason reason, String technical) {
    super(technical);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
