package se.bokslut.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say that it is; its name is never asked. */
enum FileSignature {
  /** A zip package: a workbook, or something else in the same wrapping. */
  ZIP("504b0304"),
  /** The container of old Office files and of encrypted new ones. */
  OLE("d0cf11e0a1b11ae1"),
  /** Workbooks of Excel 2 to 4, and later ones that lack their container. */
  OLD_EXCEL("09000400|09020600|09040600|0908(?:08|10)00000[56]"),
  /** PDF, RTF, PNG, JPEG, GIF, TIFF, gzip, 7z, RAR, an empty or a split zip. */
  FOREIGN(
      "25504446|7b5c727466|89504e47|ffd8ff|47494638|49492a00|4d4d002a"
          + "|1f8b|377abcaf271c|526172211a07|504b0506|504b0708"),
  /** A web page or XML, which some systems call Excel. */
  MARKUP("(?!)"),
  /** None of them: text, if it can be read as text. */
  NONE("(?!)");

  private static final int HEAD = 512;
  private static final Pattern MARKUP_START =
      Pattern.compile(
          "[\\s\\u00bb\\u00bf\\u00ef\\u00fe\\u00ff]*<(\\?xml|!doctype|html|head|table|body)\\b.*",
          Pattern.DOTALL);

  private final Pattern start;

  FileSignature(String hexadecimal) {
    start = Pattern.compile(hexadecimal);
  }

  /** The signature of a file. */
  static FileSignature of(Path file) throws IOException {
    byte[] head;
    try (InputStream input = Files.newInputStream(file)) {
      head = input.readNBytes(HEAD);
    }
    String hexadecimal = HexFormat.of().formatHex(head);
    for (FileSignature signature : values()) {
      if (signature.start.matcher(hexadecimal).lookingAt()) {
        return signature;
      }
    }
    return isMarkup(head) ? MARKUP : NONE;
  }

  /** Read as Latin-1 without NULs, which leaves mark-up legible in UTF-8 and UTF-16. */
  private static boolean isMarkup(byte[] head) {
    String text =
        new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
    return MARKUP_START.matcher(text).matches();
  }
}
