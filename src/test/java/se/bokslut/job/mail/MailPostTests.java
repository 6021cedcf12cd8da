package se.bokslut.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.bokslut.report.template.MailText;

/** Mails on their way to a mail server, and what the server may have against them. */
class MailPostTests {

  private static final Instant NOW = Instant.parse("2026-02-02T06:00:00Z");
  private static final MailText TEXT = new MailText("Påminnelse", "Hej!\n\n- Ögon: inget lämnat");

  private final GreenMail mails =
      MailServers.of(ServerSetup.PROTOCOL_SMTP, ServerSetup.PROTOCOL_SMTPS);

  @BeforeEach
  void start() {
    mails.start();
  }

  @AfterEach
  void stop() {
    mails.stop();
  }

  private static JavaMailSenderImpl server(int port) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.getJavaMailProperties().setProperty("mail.smtp.timeout", "30000");
    return server;
  }

  private static int send(JavaMailSenderImpl server, String... receivers) throws IOException {
    MailSettings settings =
        new MailSettings(List.of(receivers), "Bokslut på Åsö <bokslut@region.se>", "-", null);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new MailPost(server, settings.sender(), clock).send(settings.receivers(), TEXT);
  }

  @Test
  void each_receiver_gets_a_mail_of_plain_text_in_swedish() throws Exception {
    int reached = send(server(mails.getSmtp().getPort()), "åsa <a@region.se>", "b@region.se");

    MimeMessage[] received = mails.getReceivedMessages();
    assertThat(reached).isEqualTo(2);
    assertThat(received).extracting(one -> one.getAllRecipients().length).containsExactly(1, 1);
    MimeMessage first = received[0];
    assertThat(first.getSubject()).isEqualTo("Påminnelse");
    assertThat(first.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(first.getContent().toString().strip()).isEqualTo("Hej!\r\n\r\n- Ögon: inget lämnat");
    assertThat(first.getFrom())
        .containsExactly(new InternetAddress("bokslut@region.se", "Bokslut på Åsö", "UTF-8"));
    assertThat(((InternetAddress) first.getAllRecipients()[0]).getPersonal()).isEqualTo("åsa");
    assertThat(first.getHeader("To", null)).isASCII();
    assertThat(first.getSentDate()).isEqualTo(Date.from(NOW));
    assertThat(first.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void a_user_that_the_server_knows_is_let_in() throws IOException {
    mails.setUser("bokslut", "rätt");
    JavaMailSenderImpl server = server(mails.getSmtp().getPort());
    server.setUsername("bokslut");
    server.setPassword("rätt");

    assertThat(send(server, "a@region.se")).isEqualTo(1);
  }

  @Test
  void a_user_that_the_server_does_not_know_is_told() {
    mails.setUser("bokslut", "rätt");
    JavaMailSenderImpl server = server(mails.getSmtp().getPort());
    server.setUsername("bokslut");
    server.setPassword("fel");

    assertThatIOException()
        .isThrownBy(() -> send(server, "a@region.se"))
        .withMessage(
            "E-postservern 127.0.0.1 (port %d) godtar inte användaren och lösenordet. Kontrollera spring.mail.username och spring.mail.password.",
            mails.getSmtp().getPort());
    assertThat(mails.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_is_down_is_told() {
    int port = mails.getSmtp().getPort();
    mails.stop();

    assertThatIOException()
        .isThrownBy(() -> send(server(port), "a@region.se", "b@region.se"))
        .withMessage(
            "E-postservern 127.0.0.1 (port %d) svarar inte. Kontrollera spring.mail.host och spring.mail.port, att servern är igång och att ingen brandvägg är i vägen.",
            port);
  }

  @Test
  void a_server_that_says_nothing_is_not_waited_for() throws IOException {
    try (RefusingServer silent = RefusingServer.silent()) {
      JavaMailSenderImpl server = server(silent.port());
      server.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");

      assertThatIOException()
          .isThrownBy(() -> send(server, "a@region.se"))
          .withMessageStartingWith(
              "E-postservern 127.0.0.1 (port %d) svarar inte.".formatted(silent.port()));
    }
  }

  @Test
  void a_server_whose_certificate_is_not_trusted_is_told() {
    JavaMailSenderImpl server = server(mails.getSmtps().getPort());
    server.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");

    assertThatIOException()
        .isThrownBy(() -> send(server, "a@region.se"))
        .withMessageStartingWith(
            "E-postservern 127.0.0.1 (port %d) kan inte nås krypterat."
                .formatted(mails.getSmtps().getPort()));
  }

  @Test
  void a_server_that_offers_no_encryption_where_it_is_required_gets_no_mail() {
    JavaMailSenderImpl server = server(mails.getSmtp().getPort());
    server.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "true");

    assertThatIOException()
        .isThrownBy(() -> send(server, "a@region.se"))
        .withMessageContaining("kan inte nås krypterat");
    assertThat(mails.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_receiver_whom_the_server_does_not_know_hinders_no_other() throws IOException {
    try (RefusingServer server = RefusingServer.of("slutat")) {
      assertThat(send(server(server.port()), "slutat@region.se", "b@region.se")).isEqualTo(1);
    }
  }

  @Test
  void a_server_that_refuses_all_is_told_without_naming_anyone() throws IOException {
    try (RefusingServer server = RefusingServer.of("slutat")) {
      assertThatIOException()
          .isThrownBy(() -> send(server(server.port()), "slutat@region.se"))
          .withMessage(
              "E-postservern 127.0.0.1 (port %d) tog inte emot brevet (svar 550). Kontrollera bokslut.mail.from och bokslut.mail.to, och att servern skickar vidare för den här datorn.",
              server.port())
          .withNoCause();
    }
  }
}
