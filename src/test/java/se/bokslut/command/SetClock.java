package se.bokslut.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
final class SetClock extends Clock {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final AtomicReference<Instant> moment;

  private SetClock(Instant moment) {
    this.moment = new AtomicReference<>(moment);
  }

  /** Shows a time as clocks on Swedish walls do. */
  static SetClock at(String local) {
    return new SetClock(java.time.LocalDateTime.parse(local).atZone(SWEDEN).toInstant());
  }

  void advance(Duration duration) {
    moment.updateAndGet(now -> now.plus(duration));
  }

  @Override
  public Instant instant() {
    return moment.get();
  }

  @Override
  public ZoneId getZone() {
    return SWEDEN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
