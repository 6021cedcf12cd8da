package se.bokslut.spreadsheet;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Tells what a parser's failure means: content that a stream of ours refused, a disk that fails, or
 * content that is broken.
 */
final class Failures {

  private Failures() {}

  /**
   * The refusal that a failure amounts to.
   *
   * @param what the part or file that was being read, for the log
   * @throws IOException when the file itself could not be read, which says nothing of its content
   */
  static UnreadableSpreadsheetException explain(String what, Exception failure) throws IOException {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedContentException refused) {
        return new UnreadableSpreadsheetException(
            refused.reason(), what + ": " + refused.getMessage(), failure);
      }
      if (cause instanceof IOException io && !isAboutContent(io)) {
        throw io;
      }
    }
    return new UnreadableSpreadsheetException(Reason.BROKEN, what + " cannot be read", failure);
  }

  private static boolean isAboutContent(IOException failure) {
    return failure instanceof ZipException
        || failure instanceof EOFException
        || failure instanceof CharConversionException
        || failure instanceof CharacterCodingException
        || failure instanceof UnsupportedEncodingException
        || failure instanceof CSVException;
  }
}
