package se.bokslut.intake;

/**
 * A row's identity in the database: delivery, sheet and row in one number.
 *
 * <p>Within a delivery the numbers are in row order. The database takes them apart with {@code
 * row_delivery}, {@code row_sheet} and {@code row_number_in_sheet}.
 */
public final class RowId {

  /** How many bits of the number tell rows of one delivery apart. */
  public static final int BITS_WITHIN_DELIVERY = 36;

  /** The last sheet that a workbook can have. */
  static final int LAST_SHEET = (1 << 12) - 1;

  /** The last row that a sheet can have. */
  static final int LAST_ROW = (1 << 24) - 1;

  private RowId() {}

  static long of(long deliveryId, int sheet, int row) {
    if (sheet < 0 || sheet > LAST_SHEET || row < 0 || row > LAST_ROW) {
      throw new IllegalArgumentException(
          "sheet %d or row %d is out of range".formatted(sheet, row));
    }
    return (deliveryId << BITS_WITHIN_DELIVERY) | ((long) sheet << 24) | row;
  }

  /** The number of the delivery that a row is of. */
  public static long delivery(long rowId) {
    return rowId >> BITS_WITHIN_DELIVERY;
  }

  /** A number that counts up with the rows of a delivery. */
  public static long withinDelivery(long rowId) {
    return rowId & ((1L << BITS_WITHIN_DELIVERY) - 1);
  }
}
