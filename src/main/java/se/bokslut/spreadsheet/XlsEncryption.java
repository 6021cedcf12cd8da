package se.bokslut.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Finds the key of an encrypted xls workbook, if it is the one that Excel itself uses where only
 * writing is protected; there is no password to know then.
 */
final class XlsEncryption {

  private static final int HEADER = 4;

  /** Excel puts the record second or third. */
  private static final int RECORDS_SEARCHED = 4;

  private XlsEncryption() {}

  /** The key; null for a workbook that is not encrypted. */
  static @Nullable EncryptionInfo key(BiffRecords plain)
      throws IOException, UnreadableSpreadsheetException {
    try (plain) {
      for (int i = 0; i < RECORDS_SEARCHED && plain.next(); i++) {
        if (plain.type() == BiffType.FILE_PASS) {
          return key(record(plain));
        }
      }
      return null;
    }
  }

  private static byte[] record(BiffRecords plain) throws UnreadableSpreadsheetException {
    ByteBuffer record = ByteBuffer.allocate(HEADER + plain.length()).order(ByteOrder.LITTLE_ENDIAN);
    record.putShort((short) plain.type()).putShort((short) plain.length());
    for (int i = 0; i < plain.length(); i++) {
      record.put((byte) plain.u8(i));
    }
    return record.array();
  }

  private static EncryptionInfo key(byte[] record) throws UnreadableSpreadsheetException {
    try {
      RecordInputStream input = new RecordInputStream(new ByteArrayInputStream(record));
      input.nextRecord();
      EncryptionInfo info = new FilePassRecord(input).getEncryptionInfo();
      if (info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return info;
      }
      throw new UnreadableSpreadsheetException(Reason.ENCRYPTED, "an encrypted xls workbook");
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw new UnreadableSpreadsheetException(Reason.ENCRYPTED, "an encrypted xls workbook", e);
    } catch (RuntimeException e) {
      // The boundary to the library: it knows fewer forms of the record than there are.
      throw new UnreadableSpreadsheetException(Reason.ENCRYPTED, "an unknown encryption", e);
    }
  }
}
