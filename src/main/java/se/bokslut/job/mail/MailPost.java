package se.bokslut.job.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.bokslut.report.template.MailText;

/**
 * Hands mails to the mail server, each receiver one of their own; assumes that nothing personal
 * stands in them. What the server says is not logged where it may name receivers.
 */
final class MailPost {

  private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final JavaMailSenderImpl server;
  private final InternetAddress sender;
  private final Clock clock;

  MailPost(JavaMailSenderImpl server, InternetAddress sender, Clock clock) {
    this.server = server;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Sends a text to all receivers.
   *
   * @return how many the server took it for; at least one
   * @throws IOException with a Swedish sentence when it took it for none
   */
  int send(List<InternetAddress> receivers, MailText text) throws IOException {
    List<MimeMessage> mails = new ArrayList<>();
    for (InternetAddress receiver : receivers) {
      mails.add(mail(receiver, text));
    }
    ServerAnswer answer = new ServerAnswer(server);
    try {
      server.send(mails.toArray(MimeMessage[]::new));
      return mails.size();
    } catch (MailAuthenticationException e) {
      throw answer.userRefused(e);
    } catch (MailSendException e) {
      List<Integer> failed = failed(mails, e.getFailedMessages());
      if (failed.size() == mails.size()) {
        throw answer.failure(e);
      }
      LOG.warn("not sent to receivers {} of bokslut.mail.to: {}", failed, answer.words(e));
      return mails.size() - failed.size();
    }
  }

  /** The places in the setting of those that were not reached, counted from one. */
  private static List<Integer> failed(List<MimeMessage> mails, Map<Object, Exception> refused) {
    List<Integer> failed = new ArrayList<>();
    for (int i = 0; i < mails.size(); i++) {
      if (refused.containsKey(mails.get(i))) {
        failed.add(i + 1);
      }
    }
    return failed;
  }

  private MimeMessage mail(InternetAddress receiver, MailText text) throws IOException {
    try {
      MimeMessage mail = server.createMimeMessage();
      mail.setFrom(sender);
      mail.setRecipient(Message.RecipientType.TO, receiver);
      mail.setSentDate(Date.from(clock.instant()));
      mail.setSubject(text.subject(), UTF_8);
      mail.setText(text.body().replace("\n", "\r\n") + "\r\n", UTF_8);
      // machines that answer mails, such as those of the absent, do not answer this one
      mail.setHeader("Auto-Submitted", "auto-generated");
      return mail;
    } catch (MessagingException e) {
      throw new IOException("Brevet kunde inte sättas ihop.", e);
    }
  }
}
