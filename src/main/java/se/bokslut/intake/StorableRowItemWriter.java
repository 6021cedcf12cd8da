package se.bokslut.intake;

import java.util.IdentityHashMap;
import javax.sql.DataSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.delivery.DeliveryRegistry;

/**
 * Stores what became of rows, accepted and rejected alike, in the chunk's transaction.
 *
 * <p>Errors of the database are not caught: the chunk is rolled back and the step fails.
 */
public final class StorableRowItemWriter implements ItemWriter<StorableRow> {

  private final long deliveryId;
  private final DeliveryRegistry registry;
  private final DataSource dataSource;

  StorableRowItemWriter(long deliveryId, DeliveryRegistry registry, DataSource dataSource) {
    this.deliveryId = deliveryId;
    this.registry = registry;
    this.dataSource = dataSource;
  }

  @Override
  public void write(Chunk<? extends StorableRow> chunk) {
    registry.noteBegun(deliveryId);
    IdentityHashMap<KindDefinition, CopyBatch> accepted = new IdentityHashMap<>();
    CopyBatch rejected = StorableRows.rejected();
    FindingBatch findings = new FindingBatch(deliveryId);
    for (StorableRow row : chunk) {
      CopyBatch batch =
          row.isAccepted()
              ? accepted.computeIfAbsent(row.kind(), StorableRows::accepted)
              : rejected;
      batch.add(row.line());
      row.findings().forEach(findings::add);
    }
    accepted.values().forEach(batch -> batch.send(dataSource));
    rejected.send(dataSource);
    findings.send(dataSource);
  }
}
