package se.bokslut.consolidation;

import java.util.List;
import java.util.function.IntToLongFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.intake.CopyBatch;

/**
 * Reads rows with their keys in row order, groups them, and keeps which row belongs where ({@code
 * grouped_row}), every join that was made ({@code grouping_join}) and every one that was refused
 * ({@code grouping_refusal}).
 *
 * <p>Most rows share no key with any other, and are told by hashes; the keys of these are not read.
 *
 * <p>Must be called within a transaction, so that rows are fetched in portions.
 *
 * @param kind the kind, as it is named among refusals
 * @param selects SQL of row_id and the keys, of rows in force; of a row that belongs to several
 *     organisations, a line for each; all rows of one statement come before those of the next
 * @param keys the names of the keys, the exclusive one first
 */
record GroupingStep(String kind, List<String> selects, List<String> keys) {

  void run(DataSource dataSource) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.execute(
        "call clear_working_tables('%s', '%s')".formatted(groupedRow(), groupingJoin()));
    template.update("delete from grouping_refusal where kind = ?", kind);
    RowKeys reading = new RowKeys(selects, keys, RowOrder.read(JdbcClient.create(dataSource)));
    HashedRows rows = reading.hashes(dataSource);
    int[] sharing = rows.sharing();
    RowGrouping grouping = new RowGrouping(keys.size());
    for (@Nullable String[] values : reading.keys(template, rows, sharing)) {
      grouping.add(values);
    }
    CopyBatch refused = refusals();
    IntToLongFunction rowId = row -> rows.rowId(sharing[row]);
    grouping.group(
        refusal -> {
          refused.add(written(refusal, grouping, rowId));
          refused.sendWhenLarge(dataSource);
        });
    refused.send(dataSource);
    grouped(rows, sharing, grouping).send(dataSource);
    joins(grouping, rowId).send(dataSource);
    template.execute(
        "call refresh_statistics('%s', '%s', 'grouping_refusal')"
            .formatted(groupedRow(), groupingJoin()));
  }

  /** The kind's part of the table. */
  private String groupedRow() {
    return "grouped_row_" + kind;
  }

  private String groupingJoin() {
    return "grouping_join_" + kind;
  }

  private CopyBatch grouped(HashedRows rows, int[] sharing, RowGrouping grouping) {
    CopyBatch batch = new CopyBatch(groupedRow(), List.of("kind", "group_id", "place", "row_id"));
    int next = 0;
    for (int row = 0; row < rows.size(); row++) {
      boolean shares = next < sharing.length && sharing[next] == row;
      int lead = shares ? sharing[grouping.groupOf(next++)] : row;
      batch.add(List.of(kind, lead + 1, row + 1, rows.rowId(row)));
    }
    return batch;
  }

  private CopyBatch joins(RowGrouping grouping, IntToLongFunction rowId) {
    CopyBatch batch =
        new CopyBatch(
            groupingJoin(), List.of("kind", "row_id", "key_name", "key_value", "other_row_id"));
    for (RowGrouping.Join join : grouping.joins()) {
      batch.add(
          List.of(
              kind,
              rowId.applyAsLong(join.row()),
              keys.get(join.key()),
              grouping.value(join.row(), join.key()),
              rowId.applyAsLong(join.other())));
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
      RowGrouping.Refusal refusal, RowGrouping grouping, IntToLongFunction rowId) {
    return List.of(
        kind,
        rowId.applyAsLong(refusal.row()),
        keys.get(refusal.key()),
        grouping.value(refusal.row(), refusal.key()),
        rowId.applyAsLong(refusal.other()),
        refusal.exclusive(),
        refusal.otherExclusive());
  }
}
