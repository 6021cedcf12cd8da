package se.bokslut.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import se.bokslut.spreadsheet.CellValue;

/** Reads numbers, amounts, percentages and shares (spec input "Cell values"). */
final class NumberReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Before and after the decimal sign: more than a stored double has that stands for anything. */
  private static final int MOST_DIGITS = 40;

  /** Whole numbers are counts, and stored as such. */
  private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);

  private NumberReader() {}

  static Reading read(CellValue cell, ColumnDefinition column, HeadingName.Unit headingUnit) {
    return switch (cell) {
      case CellValue.Decimal number ->
          column.type() == ColumnType.MONEY && headingUnit == HeadingName.Unit.PERCENT
              ? notANumber(column)
              : finish(stored(number, column.type(), headingUnit), false, column);
      case CellValue.Text text -> fromText(text.value(), column, headingUnit);
      case CellValue.Moment moment -> notANumber(column);
      case CellValue.Truth truth -> notANumber(column);
      case CellValue.Blank blank -> Reading.NOTHING;
      case CellValue.Fault fault ->
          throw new IllegalArgumentException("errors are told apart before");
    };
  }

  private static BigDecimal stored(
      CellValue.Decimal number, ColumnType type, HeadingName.Unit headingUnit) {
    return switch (type) {
      case PERCENT -> number.percent() ? number.value().multiply(HUNDRED) : number.value();
      case MONEY -> scaled(number.value(), headingUnit);
      case FIGURE -> number.percent() ? number.value() : scaled(number.value(), headingUnit);
      default -> number.value();
    };
  }

  private static Reading fromText(
      String text, ColumnDefinition column, HeadingName.Unit headingUnit) {
    Optional<NumberText> read = NumberText.of(text);
    if (read.isEmpty()) {
      return notANumber(column);
    }
    NumberText number = read.get();
    boolean group =
        number.ambiguous()
            && column.type() == ColumnType.MONEY
            && (number.unit() == HeadingName.Unit.NONE || number.unit() == HeadingName.Unit.KR);
    if (group) {
      number = number.withStopAsGroup();
    }
    HeadingName.Unit unit = number.unit() == HeadingName.Unit.NONE ? headingUnit : number.unit();
    return switch (column.type()) {
      case MONEY ->
          unit == HeadingName.Unit.PERCENT
              ? notANumber(column)
              : finish(scaled(number.value(), unit), group, column);
      case FIGURE -> finish(scaled(number.value(), unit), group, column);
      case PERCENT ->
          isMoney(number.unit()) ? notANumber(column) : finish(number.value(), false, column);
      default ->
          number.unit() == HeadingName.Unit.NONE
              ? finish(number.value(), group, column)
              : notANumber(column);
    };
  }

  private static boolean isMoney(HeadingName.Unit unit) {
    return unit != HeadingName.Unit.NONE && unit != HeadingName.Unit.PERCENT;
  }

  private static BigDecimal scaled(BigDecimal value, HeadingName.Unit unit) {
    return switch (unit) {
      case NONE, KR -> value;
      case TKR -> value.movePointRight(3);
      case MKR -> value.movePointRight(6);
      case PERCENT -> value.movePointLeft(2);
    };
  }

  private static Reading finish(BigDecimal value, boolean group, ColumnDefinition column) {
    BigDecimal plain = value.stripTrailingZeros();
    if (column.type() == ColumnType.WHOLE && plain.scale() > 0) {
      return Reading.unreadable(
          FindingCode.UNREADABLE_VALUE,
          "Värdet är inte ett heltal.",
          "Skriv ett heltal utan decimaler.");
    }
    if (plain.precision() - plain.scale() > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
      return Reading.unreadable(
          FindingCode.OUT_OF_RANGE,
          "Talet är orimligt stort eller har orimligt många decimaler.",
          "Rätta värdet.");
    }
    boolean tooLarge =
        column.type() == ColumnType.WHOLE && plain.abs().compareTo(LARGEST_WHOLE) > 0;
    if (tooLarge || !column.range().holds(plain)) {
      return Reading.unreadable(
          FindingCode.OUT_OF_RANGE,
          "Värdet ligger utanför det som kolumnen %s kan innehålla (%s)."
              .formatted(column.heading(), column.range().inWords()),
          "Rätta värdet.");
    }
    String text = plain.toPlainString();
    return group
        ? Reading.of(
            text,
            FindingCode.AMBIGUOUS_VALUE,
            "Punkten lästes som tusentalsavgränsare: värdet blev %s.".formatted(text),
            "Skriv talet utan punkt, eller med decimalkomma om det är ett decimaltal.")
        : Reading.of(text);
  }

  private static Reading notANumber(ColumnDefinition column) {
    boolean money = column.type() == ColumnType.MONEY;
    return Reading.unreadable(
        FindingCode.UNREADABLE_VALUE,
        money ? "Värdet kan inte läsas som ett belopp." : "Värdet kan inte läsas som ett tal.",
        money
            ? "Skriv beloppet med siffror, till exempel 1 234 567 eller 12,5 Mkr."
            : "Skriv värdet med siffror, till exempel 12,5.");
  }
}
