package se.bokslut.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.delivery.DeliveryRegistry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores what became of rows, accepted and rejected alike, in the chunk's transaction.
 *
 * <p>Errors of the database are not caught: the chunk is rolled back and the step fails.
 */
public final class RowOutcomeItemWriter implements ItemWriter<RowOutcome> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final long deliveryId;
  private final DeliveryRegistry registry;
  private final DataSource dataSource;

  RowOutcomeItemWriter(long deliveryId, DeliveryRegistry registry, DataSource dataSource) {
    this.deliveryId = deliveryId;
    this.registry = registry;
    this.dataSource = dataSource;
  }

  @Override
  public void write(Chunk<? extends RowOutcome> chunk) {
    registry.noteBegun(deliveryId);
    IdentityHashMap<KindDefinition, CopyBatch> accepted = new IdentityHashMap<>();
    CopyBatch rejected =
        new CopyBatch("rejected_row", List.of("row_id", "delivery_id", "kind", "cells"));
    FindingBatch findings = new FindingBatch(deliveryId);
    for (RowOutcome outcome : chunk) {
      switch (outcome) {
        case RowOutcome.Accepted row ->
            accepted.computeIfAbsent(row.kind(), RowOutcomeItemWriter::batch).add(values(row));
        case RowOutcome.Rejected row ->
            rejected.add(
                List.of(
                    RowId.of(deliveryId, row.sheetPosition(), row.row()),
                    deliveryId,
                    row.kind().code(),
                    JSON.writeValueAsString(new TreeMap<>(row.cells()))));
      }
      outcome.findings().forEach(findings::add);
    }
    accepted.values().forEach(batch -> batch.send(dataSource));
    rejected.send(dataSource);
    findings.send(dataSource);
  }

  private static CopyBatch batch(KindDefinition kind) {
    List<String> columns = new ArrayList<>(List.of("row_id", "nil"));
    columns.addAll(kind.fields());
    return new CopyBatch(kind.table(), columns);
  }

  private List<@Nullable Object> values(RowOutcome.Accepted accepted) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(RowId.of(deliveryId, accepted.row().sheetPosition(), accepted.row().row()));
    values.add(accepted.row().nil());
    values.addAll(accepted.row().values());
    return values;
  }
}
