package se.bokslut.command;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import se.bokslut.job.ScheduledWork;

/** Work that notes when it is done, and fails as often as it is told to. */
final class CountedWork implements ScheduledWork {

  /** What nobody catches. */
  static final class KilledError extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final String name;
  private volatile String cron;
  private final Clock clock;
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger kills = new AtomicInteger();
  private boolean repeated = true;
  private final List<LocalDateTime> done = Collections.synchronizedList(new ArrayList<>());

  CountedWork(String name, String cron, Clock clock) {
    this.name = name;
    this.cron = cron;
    this.clock = clock;
  }

  CountedWork failing(int times) {
    failures.set(times);
    return this;
  }

  /** Ends as with the process, after it has been done. */
  CountedWork killed(int times) {
    kills.set(times);
    return this;
  }

  /** May not be done twice. */
  CountedWork once() {
    repeated = false;
    return this;
  }

  void setTimes(String times) {
    cron = times;
  }

  List<LocalDateTime> done() {
    return List.copyOf(done);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String cron() {
    return cron;
  }

  @Override
  public boolean mayBeRepeated() {
    return repeated;
  }

  @Override
  public void run() throws IOException {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IOException("Skrivaren svarar inte.");
    }
    done.add(LocalDateTime.now(clock));
    if (kills.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new KilledError();
    }
  }
}
