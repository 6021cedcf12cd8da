package se.bokslut.command;

import java.io.IOException;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.job.JobRunner;
import se.bokslut.job.ScheduledWork;
import se.bokslut.platform.WatchSettings;

/** The yearly job of {@code watch}: writes the year's draft or freezes it, as set. */
final class YearlyWork implements ScheduledWork {

  private final WatchSettings settings;
  private final DropFolderPresence presence;
  private final JobRunner jobs;
  private final RunCommand draft;
  private final FinalizeCommand revision;
  private final Terminal terminal;

  YearlyWork(
      WatchSettings settings,
      DropFolderPresence presence,
      JobRunner jobs,
      RunCommand draft,
      FinalizeCommand revision,
      Terminal terminal) {
    this.settings = settings;
    this.presence = presence;
    this.jobs = jobs;
    this.draft = draft;
    this.revision = revision;
    this.terminal = terminal;
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

  /** Assumes that the drop folder has been taken in, which needs that it can be read. */
  @Override
  public void run() throws IOException {
    presence.require();
    jobs.completeIntake();
    try {
      if (settings.finalises()) {
        revision.run(CommandLine.of("finalize"));
      } else {
        draft.run(CommandLine.of("report"));
      }
    } catch (AskedBasis.NothingToReportException e) {
      terminal.say(String.valueOf(e.getMessage()));
    }
  }
}
