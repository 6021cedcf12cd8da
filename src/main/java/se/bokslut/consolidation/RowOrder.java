package se.bokslut.consolidation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.intake.RowId;

/**
 * Row order: deliveries in force by their paths, each with its rows in order (spec indicators
 * "Identity").
 */
final class RowOrder {

  private static final int LATER_BITS = 60;

  private final Map<Long, Long> deliveries = new HashMap<>();

  private RowOrder() {}

  /**
   * Reads the deliveries that are in force now.
   *
   * @throws IllegalStateException when they are more than places are made for
   */
  static RowOrder read(JdbcClient jdbc) {
    RowOrder order = new RowOrder();
    jdbc.sql(
            "select delivery_id from delivery where standing = 'in-force' order by path_rank, delivery_id")
        .query(
            delivery -> {
              order.deliveries.put(delivery.getLong(1), (long) order.deliveries.size());
            });
    if (order.deliveries.size() > 1 << (LATER_BITS - RowId.BITS_WITHIN_DELIVERY)) {
      throw new IllegalStateException(
          "%d deliveries are too many to put their rows in order"
              .formatted(order.deliveries.size()));
    }
    return order;
  }

  /**
   * A number that is greater than those of all rows before; no two rows have the same.
   *
   * @param later how many kinds of rows come before those of this one, whatever their deliveries
   * @throws IllegalArgumentException when the row's delivery is not in force
   */
  long place(int later, long rowId) {
    Long delivery = deliveries.get(RowId.delivery(rowId));
    if (delivery == null) {
      throw new IllegalArgumentException("row %d is of no delivery in force".formatted(rowId));
    }
    return ((long) later << LATER_BITS)
        | (delivery << RowId.BITS_WITHIN_DELIVERY)
        | RowId.withinDelivery(rowId);
  }
}
