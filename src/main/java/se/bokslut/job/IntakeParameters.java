package se.bokslut.job;

import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import se.bokslut.delivery.Delivery;

/**
 * What the intake tells its partitions through the job repository, whichever process reads them.
 */
public final class IntakeParameters {

  /**
   * The job's parameter that leaves the partitions to worker processes: the fingerprint of the
   * programme that they must be. Without it the run reads them itself.
   */
  public static final String WORKERS = "workers";

  private static final String DELIVERY = "delivery";
  private static final String PATH = "path";
  private static final String RUN = "run";

  private IntakeParameters() {}

  /**
   * The context of a delivery's partition.
   *
   * @param run the run that it is part of, as the run's lock calls it
   */
  static ExecutionContext partition(Delivery delivery, String run) {
    ExecutionContext context = new ExecutionContext();
    context.putLong(DELIVERY, delivery.id());
    context.putString(PATH, delivery.path());
    context.putString(RUN, run);
    return context;
  }

  static long delivery(StepExecution partition) {
    return partition.getExecutionContext().getLong(DELIVERY);
  }

  static String run(StepExecution partition) {
    return partition.getExecutionContext().getString(RUN);
  }

  /** The path of a partition's delivery. */
  public static String path(StepExecution partition) {
    return partition.getExecutionContext().getString(PATH);
  }
}
