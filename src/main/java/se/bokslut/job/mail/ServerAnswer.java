package se.bokslut.job.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Tells in Swedish what a mail server did not want, and what to do. */
final class ServerAnswer {

  /** The port of mail servers when none is stated. */
  private static final int USUAL_PORT = 25;

  private final String server;

  ServerAnswer(JavaMailSenderImpl server) {
    int port = server.getPort() > 0 ? server.getPort() : USUAL_PORT;
    this.server = "%s (port %d)".formatted(server.getHost(), port);
  }

  /** The server does not know the user. */
  IOException userRefused(MailAuthenticationException failure) {
    return new IOException(
        "E-postservern %s godtar inte användaren och lösenordet. Kontrollera spring.mail.username och spring.mail.password."
            .formatted(server),
        failure);
  }

  /** Nothing was sent. */
  IOException failure(MailSendException failure) {
    // what a server says when it refuses names the receivers, which the log is not to hold
    return code(failure).isPresent()
        ? new IOException(words(failure))
        : new IOException(words(failure), failure);
  }

  /** Why something was not sent, and what to do. */
  String words(MailSendException failure) {
    Optional<Integer> code = code(failure);
    if (code.isPresent()) {
      return "E-postservern %s tog inte emot brevet (svar %d). Kontrollera bokslut.mail.from och bokslut.mail.to, och att servern skickar vidare för den här datorn."
          .formatted(server, code.get());
    }
    return causes(failure).anyMatch(ServerAnswer::isAboutEncryption)
        ? "E-postservern %s kan inte nås krypterat. Kontrollera spring.mail.port, att Java litar på serverns certifikat, och inställningarna spring.mail.ssl.* och spring.mail.properties.mail.smtp.starttls.*."
            .formatted(server)
        : "E-postservern %s svarar inte. Kontrollera spring.mail.host och spring.mail.port, att servern är igång och att ingen brandvägg är i vägen."
            .formatted(server);
  }

  /** A server that offers no encryption where it is required is told of in words only. */
  private static boolean isAboutEncryption(Throwable cause) {
    return cause instanceof SSLException || String.valueOf(cause.getMessage()).contains("STARTTLS");
  }

  /** The number of the server's refusal, when it is one. */
  private static Optional<Integer> code(MailSendException failure) {
    return causes(failure).flatMap(cause -> number(cause).stream()).findFirst();
  }

  private static Optional<Integer> number(Throwable cause) {
    return switch (cause) {
      case SMTPAddressFailedException refused -> Optional.of(refused.getReturnCode());
      case SMTPSenderFailedException refused -> Optional.of(refused.getReturnCode());
      case SMTPSendFailedException refused -> Optional.of(refused.getReturnCode());
      default -> Optional.empty();
    };
  }

  /** What lies behind a failure: of the connection, or of the mails. */
  private static Stream<Throwable> causes(MailSendException failure) {
    List<Throwable> causes = new ArrayList<>();
    Stream.concat(Stream.of(failure), Stream.of(failure.getMessageExceptions()))
        .forEach(
            one -> {
              for (Throwable cause = one; cause != null; cause = cause.getCause()) {
                causes.add(cause);
              }
            });
    return causes.stream();
  }
}
