package se.bokslut.consolidation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.bokslut.intake.CopyBatch;

/**
 * Reads rows with their keys in row order, groups them, and keeps which row belongs where and why
 * in the table {@code grouped_row} until the transaction ends.
 *
 * <p>Must be called within a transaction, so that rows are fetched in portions. Each row is seen
 * once, however many organisations it belongs to.
 *
 * @param kind the kind, as it is named among refusals
 * @param select SQL of row_id and the keys, in row order, a line a row
 * @param keys the names of the keys, the exclusive one first
 */
record GroupingStep(String kind, String select, List<String> keys) {

  private static final int FETCH = 10_000;

  void run(DataSource dataSource) {
    List<Long> rowIds = new ArrayList<>();
    RowGrouping grouping = new RowGrouping(keys.size());
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.execute(
        """
        create temporary table grouped_row (
          group_id bigint not null, row_id bigint not null, joined_by text not null
        ) on commit drop
        """);
    template.setFetchSize(FETCH);
    template.query(
        select,
        row -> {
          rowIds.add(row.getLong(1));
          String[] values = new String[keys.size()];
          for (int key = 0; key < values.length; key++) {
            values[key] = row.getString(2 + key);
          }
          grouping.add(values);
        });
    grouping.group();
    grouped(grouping, rowIds).send(dataSource);
    template.execute("analyze grouped_row");
    refusals(grouping, rowIds).send(dataSource);
  }

  private CopyBatch grouped(RowGrouping grouping, List<Long> rowIds) {
    CopyBatch batch = new CopyBatch("grouped_row", List.of("group_id", "row_id", "joined_by"));
    for (int row = 0; row < grouping.size(); row++) {
      int key = grouping.joinedBy(row);
      batch.add(
          List.of(
              grouping.groupOf(row) + 1,
              rowIds.get(row),
              key == RowGrouping.FIRST ? "first" : keys.get(key)));
    }
    return batch;
  }

  private CopyBatch refusals(RowGrouping grouping, List<Long> rowIds) {
    CopyBatch batch =
        new CopyBatch(
            "grouping_refusal", List.of("kind", "row_id", "key_name", "key_value", "other_row_id"));
    for (RowGrouping.Refusal refusal : grouping.refusals()) {
      batch.add(
          List.of(
              kind,
              rowIds.get(refusal.row()),
              keys.get(refusal.key()),
              refusal.value(),
              rowIds.get(refusal.other())));
    }
    return batch;
  }
}
