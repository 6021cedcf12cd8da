package se.bokslut.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderScan;
import se.bokslut.delivery.FileStamp;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.platform.KeyOfDatabase;
import se.bokslut.report.Basis;
import se.bokslut.report.ReportState;

/**
 * Starts the jobs and tells how they ended; assumes that no other run works on the database.
 *
 * <p>A job is identified by what it works on and by its attempt, so that what failed, or what is
 * asked for again, is a new instance; what is left to do is read from the registry.
 */
public final class JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  private final JobRepository repository;
  private final Job intakeJob;
  private final Job annualReportJob;
  private final DropFolder folder;
  private final DeliveryRegistry registry;
  private final KeyOfDatabase key;
  private final SettledIntake settled;
  private final LeftExecutions left;
  private final Progress progress;
  private final RunningJob running;

  JobRunner(
      JobOperator operator,
      JobRepository repository,
      Job intakeJob,
      Job annualReportJob,
      DropFolder folder,
      DeliveryRegistry registry,
      KeyOfDatabase key,
      SettledIntake settled,
      LeftExecutions left,
      Progress progress) {
    this.repository = repository;
    this.intakeJob = intakeJob;
    this.annualReportJob = annualReportJob;
    this.folder = folder;
    this.registry = registry;
    this.key = key;
    this.settled = settled;
    this.left = left;
    this.progress = progress;
    this.running = new RunningJob(operator, repository);
  }

  /** Marks executions that a killed process left as failed; their work is done by the next run. */
  public void recover() {
    left.recover();
  }

  /**
   * Makes an intake of what has been registered, when the last one did not come so far or its work
   * is not this programme's or is lost; for commands that build on an intake without making one.
   *
   * <p>A delivery whose file was gone then awaits the next command that reads the drop folder.
   */
  public void completeIntake() {
    if (!settled.isNoted()) {
      LOG.warn("no intake of this programme has ended well on the deliveries as they stand now");
      progress.stage(
          "Slår först ihop underlagen på nytt, eftersom en körning eller databasen avbröts eller programmet har uppdaterats.");
      settle();
      registry.awaiting().forEach(left -> progress.deliveryLeftOut(left.path()));
    }
  }

  /**
   * Takes in what is new in the drop folder, with the key that the database was written with.
   *
   * @return what lay in the folder; what could not be read of it awaits the next run
   */
  public DropFolderScan takeIn() throws IOException {
    DropFolderScan scan = registered(folder.scan());
    settle();
    return withMissed(scan);
  }

  /** The same, with what could not be read of it when it was to be taken in. */
  DropFolderScan withMissed(DropFolderScan scan) {
    return scan.withMissed(registry.awaiting().stream().map(Delivery::path).toList());
  }

  /**
   * Registers those files of the drop folder that are still as they were, and reads none of them.
   *
   * @param files by path as they were when last looked at
   * @return what lay in the folder
   */
  DropFolderScan register(Map<String, FileStamp> files) throws IOException {
    return registered(folder.scan(files));
  }

  /** Names of files are kept with the key, too. */
  private DropFolderScan registered(DropFolderScan scan) {
    key.require();
    registry.rename(folder::kept);
    registry.register(scan);
    return scan;
  }

  /** Whether an intake would change nothing. */
  boolean isUpToDate() {
    return settled.isNoted() && registry.awaiting().isEmpty();
  }

  /** Takes in what awaits, and sees together anew what is in force. */
  public void settle() {
    StringBuilder deliveries = new StringBuilder();
    List<Delivery> awaiting = registry.awaiting();
    if (!awaiting.isEmpty()) {
      key.require();
    }
    progress.deliveriesAwait(awaiting.size());
    for (Delivery delivery : awaiting) {
      deliveries.append(delivery.sha256()).append(' ').append(delivery.path()).append('\n');
    }
    settled.forget();
    run(
        intakeJob,
        new JobParametersBuilder()
            .addString("deliveries", Fingerprint.of(deliveries.toString()), true));
    settled.note();
  }

  /** Ends the job that runs, if any, as soon as it can be left, as failed; no other begins. */
  void stop() {
    running.stop();
  }

  /**
   * Calculates and renders the draft of a year.
   *
   * @param selection which reports to render
   */
  public void report(Basis basis, Selection selection) {
    render(basis, new ReportRequest(basis.year(), selection, new ReportState.Draft()));
  }

  /**
   * Calculates a year and freezes it as a revision.
   *
   * @param revision a number that is free
   */
  public void freeze(Basis basis, ReportState.Revision revision) {
    render(basis, new ReportRequest(basis.year(), Selection.ALL, revision));
  }

  private void render(Basis basis, ReportRequest request) {
    run(annualReportJob, request.parameters().addString("basis", basis.fingerprint(), true));
  }

  private void run(Job job, JobParametersBuilder parameters) {
    try {
      JobParameters all = parameters.addLong("attempt", attempt(job), true).toJobParameters();
      JobExecution execution = running.start(job, all);
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        throw new JobFailedException(job.getName(), execution);
      }
    } catch (JobExecutionException e) {
      throw new IllegalStateException("the job could not be started: " + job.getName(), e);
    }
  }

  /** A number that no instance has had, though old ones are cleared away. */
  private long attempt(Job job) {
    JobInstance last = repository.getLastJobInstance(job.getName());
    return last == null ? 1 : last.getInstanceId() + 1;
  }
}
