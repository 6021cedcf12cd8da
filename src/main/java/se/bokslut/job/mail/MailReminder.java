package se.bokslut.job.mail;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.job.AwaitedDeliveries;
import se.bokslut.job.ScheduledWork;
import se.bokslut.report.start.Reminder;
import se.bokslut.report.template.FaultyTemplateException;
import se.bokslut.report.template.MailText;
import se.bokslut.report.template.ReportTemplates;

/**
 * Reminds by mail of what units have not delivered and of what is to be mended; says nothing when
 * there is nothing to remind of.
 */
public final class MailReminder implements ScheduledWork {

  private static final Logger LOG = LoggerFactory.getLogger(MailReminder.class);

  private final MailSettings settings;
  private final Optional<MailPost> post;
  private final AwaitedDeliveries awaited;
  private final ReportTemplates templates;
  private final String startPage;

  /**
   * Takes what it needs.
   *
   * @param post empty when no server or no sender is set
   * @param startPage where receivers find the start page
   */
  MailReminder(
      MailSettings settings,
      Optional<MailPost> post,
      AwaitedDeliveries awaited,
      ReportTemplates templates,
      String startPage) {
    this.settings = settings;
    this.post = post;
    this.awaited = awaited;
    this.templates = templates;
    this.startPage = startPage;
  }

  @Override
  public String name() {
    return "reminder";
  }

  @Override
  public String cron() {
    return missing().isPresent() ? MailSettings.NEVER : settings.reminder();
  }

  /** What is to be said of reminders in Swedish; empty when nobody has asked for them. */
  public Optional<String> inWords() {
    if (settings.reminder().equals(MailSettings.NEVER)) {
      return Optional.empty();
    }
    return Optional.of(
        missing()
            .map("Påminnelser skickas inte, eftersom %s inte är angiven."::formatted)
            .orElseGet(
                () ->
                    "Påminnelser skickas enligt %s till %d %s."
                        .formatted(
                            settings.reminder(),
                            settings.to().size(),
                            settings.to().size() == 1 ? "mottagare" : "mottagare var för sig")));
  }

  /** The setting without which no mail can be sent. */
  private Optional<String> missing() {
    if (settings.to().isEmpty()) {
      return Optional.of("bokslut.mail.to");
    }
    if (settings.from().isEmpty()) {
      return Optional.of("bokslut.mail.from");
    }
    return post.isEmpty() ? Optional.of("spring.mail.host") : Optional.empty();
  }

  /** Rather no reminder than two: those who are reminded too often read none. */
  @Override
  public boolean mayBeRepeated() {
    return false;
  }

  @Override
  public void run() throws IOException {
    Optional<Reminder> reminder = awaited.reminder(startPage);
    if (reminder.isEmpty() || post.isEmpty()) {
      LOG.info("no reminder is sent: there is nothing to remind of, or no mail server");
      return;
    }
    int reached = post.get().send(settings.receivers(), text(reminder.get()));
    LOG.info("a reminder is sent to {} receivers", reached);
  }

  private MailText text(Reminder reminder) throws IOException {
    try {
      return templates.reminder(reminder);
    } catch (FaultyTemplateException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
