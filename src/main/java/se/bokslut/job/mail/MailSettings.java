package se.bokslut.job.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.bokslut.platform.SetTimes;
import se.bokslut.report.FaultySettingException;

/**
 * Who is reminded by mail, and when; the server is named by Spring's own settings.
 *
 * @param to the addresses of those who are reminded, each in a mail of its own
 * @param from the address of the sender, empty for none
 * @param reminder when reminders are sent: a cron expression of six fields, or {@code -} for never
 * @param startPage where receivers find the start page, or null for the file's own path
 */
@ConfigurationProperties("bokslut.mail")
public record MailSettings(
    @DefaultValue List<String> to,
    @DefaultValue("") String from,
    @DefaultValue(MailSettings.NEVER) String reminder,
    @Nullable String startPage) {

  private static final Pattern ADDRESS = Pattern.compile("\\p{Graph}+@\\p{Graph}+");

  /** The cron expression of what is never due. */
  static final String NEVER = SetTimes.NEVER;

  /** Takes blanks for nothing and checks the rest. */
  public MailSettings {
    to = to.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    from = from.strip();
    reminder = reminder.isBlank() ? NEVER : reminder.strip();
    if (!SetTimes.areUnderstood(reminder)) {
      throw new FaultySettingException(
          "Inställningen bokslut.mail.reminder ska vara ett cron-uttryck med sex fält, till exempel 0 0 7 * * MON för måndagar klockan 7, eller - för aldrig, inte ”%s”."
              .formatted(reminder));
    }
    to.forEach(one -> address("bokslut.mail.to", one));
    if (!from.isEmpty()) {
      address("bokslut.mail.from", from);
    }
  }

  /** The receivers in the order of the setting. */
  List<InternetAddress> receivers() {
    List<InternetAddress> receivers = new ArrayList<>();
    to.forEach(one -> receivers.add(address("bokslut.mail.to", one)));
    return receivers;
  }

  /** The sender, who must be stated. */
  InternetAddress sender() {
    return address("bokslut.mail.from", from);
  }

  private static InternetAddress address(String setting, String stated) {
    try {
      InternetAddress address = new InternetAddress(stated, true);
      if (!ADDRESS.matcher(address.getAddress()).matches()) {
        throw new AddressException("no domain, or letters that few servers take", stated);
      }
      // the name is encoded for servers that take ASCII only
      address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
      return address;
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new FaultySettingException(
          "Inställningen %s ska vara en e-postadress, till exempel bokslut@region.se, inte ”%s”."
              .formatted(setting, stated),
          e);
    }
  }
}
