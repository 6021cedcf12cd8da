package se.bokslut.job.worker;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.platform.ConnectionLoss;

/**
 * Works for runs of other processes: takes one partition after another, a few at a time, until it
 * is told to stop.
 *
 * <p>A partition that it cannot end, because it was killed or lost the database, is taken by
 * whoever is next, and done from its beginning.
 */
public final class PartitionWorker {

  private static final Logger LOG = LoggerFactory.getLogger(PartitionWorker.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration PAUSE_WITHOUT_DATABASE = Duration.ofSeconds(2);

  /** Where a share is lost, others shall have the rest. */
  private static final Duration PAUSE_AFTER_DECLINING = Duration.ofSeconds(1);

  private final DataSource dataSource;
  private final String programme;
  private final PartitionWork work;
  private final Executor executor;
  private final int most;
  private final Map<Long, WorkerSession.Taking> busy = new HashMap<>();
  private final BlockingQueue<WorkerSession.Taking> ended = new LinkedBlockingQueue<>();
  private final AtomicReference<@Nullable RuntimeException> useless = new AtomicReference<>();
  private volatile boolean stopping;
  private volatile long nothingUntil = System.nanoTime();
  private boolean databaseLost;

  /**
   * Takes what it works with.
   *
   * @param programme the fingerprint of this programme
   * @param most how many partitions are worked on at a time, each by a thread of the executor
   */
  PartitionWorker(
      DataSource dataSource, String programme, PartitionWork work, Executor executor, int most) {
    this.dataSource = dataSource;
    this.programme = programme;
    this.work = work;
    this.executor = executor;
    this.most = most;
  }

  /**
   * Works until told to stop, and ends what it works on by then.
   *
   * @param tell is told in Swedish of what whoever looks after it should know
   * @throws RuntimeException when it can be of no use, such as without the key of the database
   */
  public void run(Consumer<String> tell) {
    try (WorkerSession session = new WorkerSession(dataSource, programme)) {
      while (!stopping || !busy.isEmpty()) {
        turn(session, tell);
      }
    } catch (InterruptedException e) {
      // what is not at its end is taken by others as soon as the session has ended
      Thread.currentThread().interrupt();
    }
    RuntimeException failure = useless.get();
    if (failure != null) {
      throw failure;
    }
  }

  /** Takes no more partitions; those it works on are done to their end. */
  public void stop() {
    stopping = true;
  }

  private void turn(WorkerSession session, Consumer<String> tell) throws InterruptedException {
    try {
      Optional<WorkerSession.Taking> taking =
          mayTake() ? session.take(busy.keySet()) : Optional.empty();
      if (taking.isPresent()) {
        busy.put(taking.get().partition(), taking.get());
        executor.execute(() -> carryOut(taking.get(), tell));
      } else {
        awaitEnd(session);
      }
      if (databaseLost) {
        databaseLost = false;
        tell.accept("Databasen svarar igen.");
      }
    } catch (SQLException | DataAccessException e) {
      if (!ConnectionLoss.isCauseOf(e)) {
        throw new IllegalStateException("the partitions could not be looked at", e);
      }
      if (!databaseLost) {
        databaseLost = true;
        LOG.warn("the database was lost, and is waited for", e);
        tell.accept("Databasen svarar inte. Väntar på den; inget går förlorat.");
      }
      Thread.sleep(PAUSE_WITHOUT_DATABASE);
    }
  }

  private boolean mayTake() {
    return !stopping
        && busy.size() < most
        && System.nanoTime() - nothingUntil >= 0
        && work.isReady();
  }

  private void awaitEnd(WorkerSession session) throws InterruptedException, SQLException {
    WorkerSession.Taking taking = ended.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    if (taking == null) {
      session.giveSignOfLife();
    } else {
      busy.remove(taking.partition());
      session.giveBack(taking);
    }
  }

  private void carryOut(WorkerSession.Taking taking, Consumer<String> tell) {
    try {
      PartitionWork.Outcome outcome = work.carryOut(taking);
      String path = IdentityNumberMask.maskPath(outcome.path());
      switch (outcome.end()) {
        case READ -> tell.accept("  Läste " + path);
        case DECLINED -> {
          nothingUntil = System.nanoTime() + PAUSE_AFTER_DECLINING.toNanos();
          tell.accept(
              "  %s kan inte läsas härifrån; körningen läser den själv. Kontrollera att inkorgen är ansluten."
                  .formatted(path));
        }
        case LEFT -> tell.accept("  %s läses om från början.".formatted(path));
        case FAILED ->
            tell.accept(
                "  %s kunde inte läsas in; orsaken står i loggen. Körningen avbryts och kan göras om."
                    .formatted(path));
      }
    } catch (RuntimeException e) {
      if (ConnectionLoss.isCauseOf(e)) {
        LOG.warn("{} lost the database and is left to whoever is next", taking, e);
      } else {
        // whatever it takes next would meet the same
        useless.compareAndSet(null, e);
        stopping = true;
      }
    } finally {
      ended.add(taking);
    }
  }
}
