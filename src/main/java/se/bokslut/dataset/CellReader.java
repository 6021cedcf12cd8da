package se.bokslut.dataset;

import java.util.Objects;
import se.bokslut.spreadsheet.CellValue;

/** Reads a cell as its column's type; the one place where types meet their readers. */
final class CellReader {

  private static final String ANOTHER_DOI =
      "(?=(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)?10\\.\\d{4,9}/)";

  private final TextReader texts;
  private final IdentityReader identities;

  CellReader(Pseudonymiser pseudonymiser, int thisYear) {
    this.texts = new TextReader(thisYear);
    this.identities = new IdentityReader(pseudonymiser, thisYear);
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
      case TEXT -> texts.read(column.manner().markUp() ? withoutMarkUp(cell) : cell);
      case NAME -> TextReader.notTooLong(texts.read(cell));
      case NOT_STORED -> Reading.NOTHING;
      case CODE -> TextReader.notTooLong(identities.code(cell));
      case YEAR -> DateReader.year(cell);
      case HALF_YEAR -> DateReader.halfYear(cell);
      case DATE, END_DATE -> DateReader.date(cell, column);
      case WHOLE, DECIMAL, PERCENT, MONEY -> NumberReader.read(cell, column, headingUnit);
      case FIGURE -> FigureReader.read(cell, column, headingUnit);
      case AMOUNT_UNIT -> WordReader.amountUnit(cell);
      case YES_NO -> WordReader.yesNo(cell, column);
      case WORD -> WordReader.word(cell, column);
      case DOI, PMID, ISI, EID, ISSN, ISBN, URN_NBN, ORGANISATION_NUMBER ->
          identifier(cell, column);
      case PERSON_NUMBER -> identities.personNumber(cell);
      case SEX -> WordReader.sex(cell);
      case AUTHORS -> texts.read(new CellValue.Text(authors(cell, column)));
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

  private static Reading affiliations(CellValue cell, ColumnDefinition column) {
    AuthorGrammar grammar = Objects.requireNonNull(column.manner().authors());
    String text = asText(cell);
    Affiliations stated =
        new Affiliations(grammar.affiliations(TextReader.repaired(text).orElse(text)));
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
}
