package se.bokslut.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Turns a number as stored in a workbook into a cell, by the number format that shows it.
 *
 * <p>A time of day without a date (below 1) and an elapsed time stay numbers. A number that Excel
 * could not hold, or that is none, becomes the fault {@code #NUM!}, so that one bad cell costs its
 * row and not the file.
 */
final class StoredNumbers {

  /** Whole numbers from 0 as cells: the years and counts that most numbers are. */
  private static final List<CellValue> SMALL =
      IntStream.range(0, 10_000)
          .<CellValue>mapToObj(n -> new CellValue.Decimal(BigDecimal.valueOf(n), false))
          .toList();

  private static final int SMALL_DIGITS = 4;

  private static final CellValue NO_NUMBER = new CellValue.Fault("#NUM!");

  /** Doubles end at 1.8E308 and have at most 17 digits; texts that claim more are not numbers. */
  private static final int MOST_DIGITS = 400;

  /** The day after 9999-12-31 in the 1900 system. */
  private static final int END_OF_DATES = 2_958_466;

  private final boolean date1904;

  StoredNumbers(boolean date1904) {
    this.date1904 = date1904;
  }

  /** The cell for a number, given as its stored text. */
  CellValue cell(String stored, NumberKind kind) {
    String text = stored.strip();
    if (kind == NumberKind.PLAIN && isSmall(text)) {
      return SMALL.get(Integer.parseInt(text));
    }
    if (text.isEmpty()) {
      return CellValue.BLANK;
    }
    if (text.length() > MOST_DIGITS) {
      return NO_NUMBER;
    }
    try {
      return cell(new BigDecimal(text), kind);
    } catch (NumberFormatException notANumber) {
      return NO_NUMBER;
    }
  }

  private static boolean isSmall(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9' || length > SMALL_DIGITS) {
        return false;
      }
    }
    return length > 0;
  }

  /** Whether a whole number of so many digits is one of the small ones. */
  static boolean mayBeSmall(int digits) {
    return digits <= SMALL_DIGITS;
  }

  /** The cell for a small whole number. */
  CellValue small(int number, NumberKind kind) {
    return kind == NumberKind.PLAIN ? SMALL.get(number) : cell(BigDecimal.valueOf(number), kind);
  }

  /** The cell for a number that is stored as a double. */
  CellValue cell(double stored, NumberKind kind) {
    return Double.isFinite(stored) ? cell(BigDecimal.valueOf(stored), kind) : NO_NUMBER;
  }

  private CellValue cell(BigDecimal number, NumberKind kind) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS) {
      return NO_NUMBER;
    }
    if (isMoment(number, kind)) {
      return new CellValue.Moment(DateUtil.getLocalDateTime(number.doubleValue(), date1904));
    }
    return new CellValue.Decimal(normalised(number), kind == NumberKind.PERCENT);
  }

  private static boolean isMoment(BigDecimal number, NumberKind kind) {
    return switch (kind) {
      case DATE -> number.signum() >= 0 && isBeforeEndOfDates(number);
      case TIME -> number.compareTo(BigDecimal.ONE) >= 0 && isBeforeEndOfDates(number);
      case PLAIN, PERCENT, ELAPSED -> false;
    };
  }

  private static boolean isBeforeEndOfDates(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(END_OF_DATES)) < 0;
  }

  private static BigDecimal normalised(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
