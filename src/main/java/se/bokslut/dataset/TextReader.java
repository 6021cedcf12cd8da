package se.bokslut.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.bokslut.spreadsheet.CellValue;

/** Reads texts: mends their encoding, and lets no identity number through. */
final class TextReader {

  private static final Pattern DOUBLY_ENCODED =
      Pattern.compile(
          "[\\u00C2\\u00C3][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uD800-\\uDFFF]");
  private static final char DELETE = 0x7F;
  private static final int LONGEST_NAME = 200;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final int thisYear;

  TextReader(int thisYear) {
    this.thisYear = thisYear;
  }

  /** The text of a cell; an identity number in it is masked. */
  Reading read(CellValue cell) {
    String clean = clean(CellReader.asText(cell));
    if (clean.isEmpty()) {
      return Reading.NOTHING;
    }
    Optional<String> repaired = repaired(clean);
    String text = repaired.orElse(clean);
    boolean bare = PersonalIdentityNumber.of(text, thisYear).isPresent();
    if (bare || IdentityNumberMask.found(text)) {
      return Reading.of(
          bare ? IdentityNumberMask.HIDDEN : IdentityNumberMask.mask(text),
          FindingCode.MASKED_IDENTITY_NUMBER,
          "Ett personnummer stod i en kolumn där det inte hör hemma och har maskerats.",
          "Ta bort personnumret ur cellen.");
    }
    return repaired.isEmpty()
        ? Reading.of(text)
        : Reading.of(
            text,
            FindingCode.REPAIRED_TEXT,
            "Texten hade fel teckenkodning och lästes som ”%s”.".formatted(text),
            "Spara filen som CSV UTF-8 eller som xlsx.");
  }

  /**
   * Text without blanks around it, and without control characters and halves of characters, which
   * no database can hold.
   */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean visible = character >= ' ' && character < DELETE;
      if (!visible && (Character.isISOControl(character) || Character.isSurrogate(character))) {
        return PlainText.stripped(CONTROL.matcher(text).replaceAll(" "));
      }
    }
    return PlainText.stripped(text);
  }

  /** Names and codes are keys, whose length the database bounds. */
  static Reading notTooLong(Reading reading) {
    return reading instanceof Reading.Read read
            && read.values().stream()
                .anyMatch(value -> value != null && value.length() > LONGEST_NAME)
        ? Reading.unreadable(
            FindingCode.UNREADABLE_VALUE,
            "Texten är längre än %d tecken.".formatted(LONGEST_NAME),
            "Korta texten.")
        : reading;
  }

  /** Undoes UTF-8 that was read as Windows-1252 and saved again. */
  static Optional<String> repaired(String text) {
    boolean mayBe = text.indexOf('\u00C3') >= 0 || text.indexOf('\u00C2') >= 0;
    if (!mayBe || !DOUBLY_ENCODED.matcher(text).find()) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException notDoublyEncoded) {
      return Optional.empty();
    }
  }
}
