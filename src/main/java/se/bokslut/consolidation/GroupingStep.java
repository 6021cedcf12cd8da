package se.bokslut.consolidation;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.bokslut.intake.CopyBatch;

/**
 * Reads rows with their keys in row order, groups them, and stores which row belongs where and why.
 *
 * <p>Must be called within a transaction, so that rows are fetched in portions.
 *
 * @param kind the kind, as it is named among refusals
 * @param select SQL of row_id, organisation and the keys, in row order
 * @param keys the names of the keys, the exclusive one first
 * @param members the table of members
 * @param groupColumn its column of the group
 */
record GroupingStep(
    String kind, String select, List<String> keys, String members, String groupColumn) {

  private static final int FETCH = 10_000;

  void run(DataSource dataSource) {
    List<Long> rowIds = new ArrayList<>();
    List<String> organisations = new ArrayList<>();
    RowGrouping grouping = new RowGrouping(keys.size());
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(FETCH);
    template.query(
        select,
        row -> {
          rowIds.add(row.getLong(1));
          organisations.add(row.getString(2).intern());
          String[] values = new String[keys.size()];
          for (int key = 0; key < values.length; key++) {
            values[key] = row.getString(3 + key);
          }
          grouping.add(values);
        });
    grouping.group();
    members(grouping, rowIds, organisations).send(dataSource);
    refusals(grouping, rowIds).send(dataSource);
  }

  private CopyBatch members(RowGrouping grouping, List<Long> rowIds, List<String> organisations) {
    CopyBatch batch =
        new CopyBatch(members, List.of(groupColumn, "row_id", "organisation", "joined_by"));
    for (int row = 0; row < grouping.size(); row++) {
      int key = grouping.joinedBy(row);
      batch.add(
          List.of(
              grouping.groupOf(row) + 1,
              rowIds.get(row),
              organisations.get(row),
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
