package se.bokslut.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.spreadsheet.SpreadsheetReader;

/**
 * Takes in one delivery: clears what an earlier attempt left, its outcome too, and notes the
 * outcome in the transaction that stores its last rows.
 *
 * <p>Nobody sees the rows before the delivery is put in force, so a crash at any moment leaves
 * nothing half done. A step can pass without an outcome: when the file was gone or another by then.
 */
public final class DeliveryIntake implements StepExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryIntake.class);

  private final Delivery delivery;
  private final KindCatalogue kinds;
  private final DeliveryRegistry registry;
  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final Runnable check;
  private final IntakeSummary summary = new IntakeSummary();

  /**
   * Takes the delivery and where it is kept.
   *
   * @param transaction begins only while nobody else can write of the same delivery
   * @param check makes sure of the same within a transaction that has begun
   */
  public DeliveryIntake(
      Delivery delivery,
      KindCatalogue kinds,
      DeliveryRegistry registry,
      DataSource dataSource,
      TransactionOperations transaction,
      Runnable check) {
    this.delivery = delivery;
    this.kinds = kinds;
    this.registry = registry;
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.check = check;
  }

  /**
   * The reader of this delivery's rows.
   *
   * @param chunk how many rows are written at a time
   * @param ahead runs what reads ahead of the writer, two threads at a time: one unpacks rows, one
   *     makes out what they say and makes it ready to be stored
   */
  public ItemStreamReader<StorableRow> reader(
      Path file, SheetRecogniser recogniser, int chunk, Executor ahead) {
    return new AheadItemReader<>(
        new DeliveryRowItemReader(
            file,
            delivery.sha256(),
            new SpreadsheetReader()::open,
            recogniser,
            summary,
            rows -> new AheadRows(rows, ahead)),
        new StorableRows(delivery.id())::of,
        row -> row.line().length,
        chunk,
        ahead,
        this::end);
  }

  /** The writer of this delivery's rows. */
  public StorableRowItemWriter writer() {
    return new StorableRowItemWriter(delivery.id(), registry, dataSource);
  }

  @Override
  public void beforeStep(StepExecution execution) {
    if (registry.isBegun(delivery.id())) {
      transaction.executeWithoutResult(status -> clear());
    }
  }

  @Override
  public ExitStatus afterStep(StepExecution execution) {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      LOG.error("the step of {} did not end well; what it has not noted is read again", path());
    }
    return execution.getExitStatus();
  }

  /** The delivery's path as it may stand in the log. */
  private String path() {
    return IdentityNumberMask.maskPath(delivery.path());
  }

  /** A file that is gone, or is another by now, awaits the next run. */
  private void end() {
    if (summary.hasChanged()) {
      LOG.warn("{} changed while it was to be read; the next run reads it", path());
    } else if (summary.missed().isEmpty()) {
      // a chunk may be empty, so that no writer has made sure of it
      check.run();
      finish();
    }
  }

  private void finish() {
    boolean rejected = summary.isRejected();
    if (rejected) {
      if (!summary.isUnreadable()) {
        summary.say(noUsableSheet(summary.findings()));
      }
      clearRows();
    }
    summary.sheets().forEach(this::storeSheet);
    storeFindings(summary.findings());
    registry.noteOutcome(
        delivery.id(),
        rejected ? Delivery.Outcome.REJECTED : Delivery.Outcome.TAKEN_IN,
        summary.folderUsed());
  }

  private void clear() {
    registry.noteOutcome(delivery.id(), Delivery.Outcome.AWAITING, false);
    clearRows();
    for (String table : List.of("finding", "rejected_row", "delivery_sheet")) {
      jdbc.sql("delete from %s where delivery_id = ?".formatted(table))
          .param(delivery.id())
          .update();
    }
  }

  private void clearRows() {
    for (String table : kinds.tables()) {
      jdbc.sql("delete from %s where row_id between ? and ?".formatted(table))
          .params(
              RowId.of(delivery.id(), 0, 0),
              RowId.of(delivery.id(), RowId.LAST_SHEET, RowId.LAST_ROW))
          .update();
    }
  }

  private void storeSheet(int position, IntakeSummary.SheetResult sheet) {
    jdbc.sql(
            """
            insert into delivery_sheet
              (delivery_id, sheet_no, sheet, kind, status, rows_read, rows_rejected,
               unit_code_column, unit_name_column)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(delivery.id())
        .param(position)
        .param(IdentityNumberMask.mask(sheet.name))
        .param(sheet.kind)
        .param(sheet.status)
        .param(sheet.rowsRead())
        .param(sheet.rowsRejected())
        .param(sheet.unitCodeColumn)
        .param(sheet.unitNameColumn)
        .update();
    sheet.kinds.forEach((kind, result) -> storeKind(position, kind, result));
  }

  private void storeKind(int position, String kind, IntakeSummary.KindResult result) {
    jdbc.sql("insert into delivery_sheet_kind values (?, ?, ?, ?, ?)")
        .params(delivery.id(), position, kind, result.rowsRead, result.rowsRejected)
        .update();
  }

  private void storeFindings(List<Finding> findings) {
    FindingBatch batch = new FindingBatch(delivery.id());
    findings.forEach(batch::add);
    batch.send(dataSource);
  }

  /**
   * Says that a file has no usable sheet.
   *
   * @param said what is said of its sheets already: nothing, when they are empty or ours
   */
  static Finding noUsableSheet(List<Finding> said) {
    boolean nothing =
        said.stream()
            .allMatch(
                finding ->
                    finding.code() == FindingCode.EMPTY_SHEET
                        || finding.code() == FindingCode.WRONG_EXTENSION);
    return new Finding(
        FindingCode.NO_USABLE_SHEET,
        Severity.ERROR,
        Place.FILE,
        "",
        nothing ? "Filen innehåller inget underlag." : "Inget blad i filen kan användas.",
        nothing
            ? "Lämna en fil med ifyllda blad; mallarna visar hur de ser ut."
            : "Rätta rubrikerna enligt anmärkningarna och lämna filen på nytt.");
  }
}
