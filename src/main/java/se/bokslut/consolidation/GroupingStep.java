package se.bokslut.consolidation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.bokslut.intake.CopyBatch;

/**
 * Reads rows with their keys in row order, groups them, and keeps which row belongs where ({@code
 * grouped_row}), every join that was made ({@code grouping_join}) and every one that was refused
 * ({@code grouping_refusal}).
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
    template.execute("truncate %s, %s".formatted(groupedRow(), groupingJoin()));
    template.update("delete from grouping_refusal where kind = ?", kind);
    read(template, rowIds, grouping);
    CopyBatch refused = refusals();
    grouping.group(
        refusal -> {
          refused.add(written(refusal, grouping, rowIds));
          refused.sendWhenLarge(dataSource);
        });
    refused.send(dataSource);
    grouped(grouping, rowIds).send(dataSource);
    joins(grouping, rowIds).send(dataSource);
    template.execute(
        "call refresh_statistics('%s', '%s', 'grouping_refusal')"
            .formatted(groupedRow(), groupingJoin()));
  }

  private void read(JdbcTemplate template, List<Long> rowIds, RowGrouping grouping) {
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
  }

  /** The kind's part of the table. */
  private String groupedRow() {
    return "grouped_row_" + kind;
  }

  private String groupingJoin() {
    return "grouping_join_" + kind;
  }

  private CopyBatch grouped(RowGrouping grouping, List<Long> rowIds) {
    CopyBatch batch = new CopyBatch(groupedRow(), List.of("kind", "group_id", "place", "row_id"));
    for (int row = 0; row < grouping.size(); row++) {
      batch.add(List.of(kind, grouping.groupOf(row) + 1, row + 1, rowIds.get(row)));
    }
    return batch;
  }

  private CopyBatch joins(RowGrouping grouping, List<Long> rowIds) {
    CopyBatch batch =
        new CopyBatch(
            groupingJoin(), List.of("kind", "row_id", "key_name", "key_value", "other_row_id"));
    for (RowGrouping.Join join : grouping.joins()) {
      batch.add(
          List.of(
              kind,
              rowIds.get(join.row()),
              keys.get(join.key()),
              grouping.value(join.row(), join.key()),
              rowIds.get(join.other())));
    }
    return batch;
  }

  private static CopyBatch refusals() {
    return new CopyBatch(
        "grouping_refusal",
        List.of(
            "kind",
            "row_id",
            "key_name",
            "key_value",
            "other_row_id",
            "exclusive_value",
            "other_exclusive_value"));
  }

  private List<Object> written(
      RowGrouping.Refusal refusal, RowGrouping grouping, List<Long> rowIds) {
    return List.of(
        kind,
        rowIds.get(refusal.row()),
        keys.get(refusal.key()),
        grouping.value(refusal.row(), refusal.key()),
        rowIds.get(refusal.other()),
        refusal.exclusive(),
        refusal.otherExclusive());
  }
}
