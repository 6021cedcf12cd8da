package se.bokslut.job;

import java.util.OptionalInt;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.bokslut.delivery.Delivery;

/**
 * What the intake tells its partitions through the job repository, whichever process reads them.
 */
public final class IntakeParameters {

  private static final String DELIVERY = "delivery";
  private static final String RUN = "run";
  private static final String TAKING = "taking";

  private IntakeParameters() {}

  /**
   * The context of a delivery's partition.
   *
   * @param run the run that it is part of, as the run's lock calls it
   */
  static ExecutionContext partition(Delivery delivery, String run) {
    ExecutionContext context = new ExecutionContext();
    context.putLong(DELIVERY, delivery.id());
    context.putString(RUN, run);
    return context;
  }

  /** The number of a partition's delivery. */
  public static long delivery(StepExecution partition) {
    return partition.getExecutionContext().getLong(DELIVERY);
  }

  static String run(StepExecution partition) {
    return partition.getExecutionContext().getString(RUN);
  }

  /** Says, within the worker process that has taken a partition, which taking of it that is. */
  public static void take(StepExecution partition, int taking) {
    partition.getExecutionContext().putInt(TAKING, taking);
  }

  /** Which taking of a partition this is, empty when the run reads it itself. */
  static OptionalInt taking(StepExecution partition) {
    ExecutionContext context = partition.getExecutionContext();
    return context.containsKey(TAKING)
        ? OptionalInt.of(context.getInt(TAKING))
        : OptionalInt.empty();
  }
}
