package se.bokslut.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.bokslut.spreadsheet.CellValue;

/** Reads a cell as its column's type; the one place where types meet their readers. */
final class CellReader {

  private static final Pattern DOUBLY_ENCODED =
      Pattern.compile(
          "[\\u00C2\\u00C3][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uD800-\\uDFFF]");
  private static final String ANOTHER_DOI =
      "(?=(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)?10\\.\\d{4,9}/)";
  private static final int LONGEST_NAME = 200;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Pseudonymiser pseudonymiser;
  private final int thisYear;

  CellReader(Pseudonymiser pseudonymiser, int thisYear) {
    this.pseudonymiser = pseudonymiser;
    this.thisYear = thisYear;
  }

  Reading read(CellValue cell, ColumnDefinition column, HeadingName.Unit headingUnit) {
    if (cell instanceof CellValue.Blank) {
      return Reading.NOTHING;
    }
    if (cell instanceof CellValue.Fault fault) {
      return Reading.unreadable(
          FindingCode.EXCEL_ERROR,
          "Cellen innehåller Excels felvärde %s.".formatted(fault.code()),
          "Rätta formeln eller skriv värdet.");
    }
    return switch (column.type()) {
      case TEXT -> column.manner().markUp() ? text(withoutMarkUp(cell)) : text(cell);
      case NAME -> notTooLong(text(cell));
      case NOT_STORED -> Reading.NOTHING;
      case CODE -> notTooLong(code(cell));
      case YEAR -> DateReader.year(cell);
      case HALF_YEAR -> DateReader.halfYear(cell);
      case DATE, END_DATE -> DateReader.date(cell, column);
      case WHOLE, DECIMAL, PERCENT, MONEY -> NumberReader.read(cell, column, headingUnit);
      case FIGURE -> FigureReader.read(cell, column, headingUnit);
      case AMOUNT_UNIT -> amountUnit(cell);
      case YES_NO -> column.manner().holdsTrue(asText(cell)) ? Reading.of("true") : yesNo(cell);
      case WORD -> word(cell, column);
      case DOI, PMID, ISI, EID, ISSN, ISBN, URN_NBN, ORGANISATION_NUMBER ->
          identifier(cell, column);
      case PERSON_NUMBER -> personNumber(cell);
      case SEX -> sex(cell);
      case AUTHORS -> text(new CellValue.Text(authors(cell, column)));
      case AFFILIATIONS -> affiliations(cell, column);
    };
  }

  /** What may be told of a cell: of an author list the names, without the authors' ids. */
  static String shown(CellValue cell, ColumnDefinition column) {
    return switch (column.type()) {
      case AUTHORS -> authors(cell, column);
      case AFFILIATIONS -> "";
      default -> asText(cell);
    };
  }

  private static String authors(CellValue cell, ColumnDefinition column) {
    return Objects.requireNonNull(column.manner().authors()).names(asText(cell));
  }

  private Reading affiliations(CellValue cell, ColumnDefinition column) {
    AuthorGrammar grammar = Objects.requireNonNull(column.manner().authors());
    String text = asText(cell);
    Affiliations stated = new Affiliations(grammar.affiliations(repaired(text).orElse(text)));
    return stated.authors().isEmpty()
        ? Reading.NOTHING
        : Reading.of(IdentityNumberMask.mask(stated.text()));
  }

  private static CellValue withoutMarkUp(CellValue cell) {
    return cell instanceof CellValue.Text text
        ? new CellValue.Text(MarkUp.removed(text.value()))
        : cell;
  }

  /** Of several identifiers in one cell the first that can be read. */
  private static Reading identifier(CellValue cell, ColumnDefinition column) {
    String ahead = column.type() == ColumnType.DOI ? ANOTHER_DOI : "";
    Reading whole = IdentifierReader.read(cell, column.type());
    if (!(cell instanceof CellValue.Text text) || column.manner().lists().isEmpty()) {
      return whole;
    }
    return column
        .manner()
        .values(text.value(), ahead)
        .map(value -> IdentifierReader.read(new CellValue.Text(value), column.type()))
        .filter(Reading.Read.class::isInstance)
        .findFirst()
        .orElse(whole);
  }

  /** The meaning of a cell's first known word; one that means no more than others yields. */
  static Optional<String> meaning(String text, ColumnDefinition column) {
    Vocabulary vocabulary = Objects.requireNonNull(column.vocabulary());
    Optional<String> whole = vocabulary.meaning(text);
    if (whole.isPresent() && !whole.equals(vocabulary.otherwise())) {
      return whole;
    }
    CellManner manner = column.manner();
    List<String> meanings =
        Stream.concat(Stream.of(text), manner.values(text).map(manner::word))
            .flatMap(word -> vocabulary.meaning(word).stream())
            .toList();
    return meanings.stream()
        .filter(meaning -> !vocabulary.otherwise().equals(Optional.of(meaning)))
        .findFirst()
        .or(() -> meanings.stream().findFirst());
  }

  /** What a cell shows as text; numbers as plain digits. */
  static String asText(CellValue cell) {
    return switch (cell) {
      case CellValue.Blank blank -> "";
      case CellValue.Text text -> text.value();
      case CellValue.Decimal number -> number.value().stripTrailingZeros().toPlainString();
      case CellValue.Moment moment -> moment.value().toLocalDate().toString();
      case CellValue.Truth truth -> truth.value() ? "TRUE" : "FALSE";
      case CellValue.Fault fault -> fault.code();
    };
  }

  private Reading text(CellValue cell) {
    String clean = clean(asText(cell));
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

  /** Text without control characters and halves of characters, which no database can hold. */
  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isISOControl(character) || Character.isSurrogate(character)) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
      }
    }
    return text.strip();
  }

  /** Names and codes are keys, whose length the database bounds. */
  private static Reading notTooLong(Reading reading) {
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
      ByteBuffer bytes = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(text));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException notDoublyEncoded) {
      return Optional.empty();
    }
  }

  private Reading code(CellValue cell) {
    String code = clean(asText(cell));
    return PersonalIdentityNumber.of(code, thisYear)
        .filter(number -> code.length() > 9)
        .map(
            number ->
                Reading.of(
                    "pnr-" + pseudonymiser.pseudonym(number),
                    FindingCode.MASKED_IDENTITY_NUMBER,
                    "Ett personnummer stod i en kolumn för koder och har ersatts av en pseudonym.",
                    "Skriv personnumret i kolumnen Personnummer, eller en egen kod här."))
        .orElseGet(() -> plainCode(code));
  }

  private static Reading plainCode(String code) {
    if (IdentityNumberMask.found(code)) {
      return Reading.unreadable(
          FindingCode.MASKED_IDENTITY_NUMBER,
          "Ett felaktigt personnummer stod i en kolumn för koder.",
          "Skriv personnumret i kolumnen Personnummer, eller en egen kod här.");
    }
    return code.isEmpty() ? Reading.NOTHING : Reading.of(code);
  }

  private static Reading yesNo(CellValue cell) {
    return switch (HeadingName.plain(asText(cell))) {
      case "j", "ja", "x", "true", "sant", "1", "yes", "y" -> Reading.of("true");
      case "n", "nej", "false", "falskt", "0", "no" -> Reading.of("false");
      default ->
          Reading.unreadable(
              FindingCode.UNREADABLE_VALUE, "Värdet är varken ja eller nej.", "Skriv J eller N.");
    };
  }

  private static Reading sex(CellValue cell) {
    return switch (HeadingName.plain(asText(cell))) {
      case "k", "kvinna", "f", "female", "woman" -> Reading.of("K");
      case "m", "man", "male" -> Reading.of("M");
      default ->
          Reading.unreadable(
              FindingCode.UNKNOWN_WORD, "Värdet är varken K eller M.", "Skriv K eller M.");
    };
  }

  private static Reading amountUnit(CellValue cell) {
    return switch (HeadingName.unitOf(asText(cell))) {
      case KR, TKR, MKR -> new Reading.Read(List.of(), null);
      case NONE, PERCENT ->
          Reading.unreadable(
              FindingCode.UNKNOWN_WORD,
              "Enheten är inte känd; belopp utan egen enhet läses som kronor.",
              "Skriv kr, tkr eller Mkr.");
    };
  }

  private static Reading word(CellValue cell, ColumnDefinition column) {
    Vocabulary vocabulary = Objects.requireNonNull(column.vocabulary());
    String word = asText(cell);
    Optional<String> meaning = meaning(repaired(word).orElse(word), column);
    if (meaning.isPresent()) {
      return Reading.of(meaning.get());
    }
    return vocabulary
        .otherwise()
        .map(
            otherwise ->
                Reading.of(
                    otherwise,
                    FindingCode.UNKNOWN_WORD,
                    "Ordet är inte känt i kolumnen %s och räknas som %s."
                        .formatted(column.heading(), vocabulary.inSwedish(otherwise)),
                    "Rätta ordet om raden ska räknas som något annat."))
        .orElseGet(
            () ->
                Reading.unreadable(
                    FindingCode.UNKNOWN_WORD,
                    "Ordet finns inte bland dem som kolumnen %s kan innehålla."
                        .formatted(column.heading()),
                    "Skriv ett av: %s.".formatted(String.join(", ", vocabulary.suggestions()))));
  }

  private Reading personNumber(CellValue cell) {
    String text = asText(cell);
    if (IdentityNumberMask.isMasked(text)) {
      return Reading.unreadable(
          FindingCode.UNREADABLE_VALUE,
          "Personnumret är maskerat, så som det visas i återkopplingen.",
          "Rätta i er egen fil, där personnumret står, och lämna den i stället för återkopplingen.");
    }
    Optional<PersonalIdentityNumber> read = PersonalIdentityNumber.of(text, thisYear);
    if (read.isEmpty()) {
      return PersonalIdentityNumber.hasForm(text)
          ? Reading.unreadable(
              FindingCode.WRONG_CHECK_DIGIT,
              "Personnumrets datum eller kontrollsiffra stämmer inte.",
              "Jämför med källan och rätta personnumret.")
          : Reading.unreadable(
              FindingCode.UNREADABLE_VALUE,
              "Värdet har inte formen av ett personnummer.",
              "Skriv tolv siffror, ÅÅÅÅMMDD-NNNN, eller använd kolumnen för eget id.");
    }
    PersonalIdentityNumber number = read.get();
    return new Reading.Read(
        Arrays.asList(
            pseudonymiser.pseudonym(number),
            Integer.toString(number.birthYear()),
            number.legalSex()),
        null);
  }
}
