package se.bokslut.command;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.job.JobRunner;
import se.bokslut.job.ScheduledWork;
import se.bokslut.job.Selection;
import se.bokslut.platform.WatchSettings;
import se.bokslut.report.Basis;

/**
 * The yearly job of {@code watch}: writes a draft or freezes it, as set, of the latest year that
 * has ended today and has rows.
 */
final class YearlyWork implements ScheduledWork {

  private final WatchSettings settings;
  private final DropFolderPresence presence;
  private final JobRunner jobs;
  private final AskedBasis asked;
  private final RunCommand draft;
  private final FinalizeCommand revision;
  private final Clock clock;

  YearlyWork(
      WatchSettings settings,
      DropFolderPresence presence,
      JobRunner jobs,
      AskedBasis asked,
      RunCommand draft,
      FinalizeCommand revision,
      Clock clock) {
    this.settings = settings;
    this.presence = presence;
    this.jobs = jobs;
    this.asked = asked;
    this.draft = draft;
    this.revision = revision;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "yearly";
  }

  @Override
  public String cron() {
    return settings.yearly();
  }

  @Override
  public String title() {
    return settings.finalises() ? "Årets fastställande" : "Årets utkast";
  }

  @Override
  public Optional<String> lacks() throws IOException {
    try {
      basis();
      return Optional.empty();
    } catch (AskedBasis.NothingToReportException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Assumes that the drop folder has been taken in, which needs that it can be read. */
  @Override
  public void run() throws IOException {
    presence.require();
    jobs.completeIntake();
    if (settings.finalises()) {
      revision.finalise(basis());
    } else {
      draft.draft(basis(), Selection.ALL);
    }
  }

  private Basis basis() throws IOException {
    return asked.readOn(LocalDate.now(clock.withZone(settings.timeZone())));
  }
}
