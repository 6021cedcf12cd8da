package se.bokslut.job.mail;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.job.AwaitedDeliveries;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.report.html.StartPageFile;
import se.bokslut.report.template.ReportTemplates;

/** What is sent by mail; without a server nothing is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
public class MailConfiguration {

  @Bean
  MailReminder mailReminder(
      MailSettings mail,
      ObjectProvider<JavaMailSenderImpl> server,
      AwaitedDeliveries awaited,
      ReportTemplates templates,
      BokslutSettings settings,
      Clock clock) {
    return new MailReminder(
        mail, post(mail, server, clock), awaited, templates, startPage(mail, settings));
  }

  private static Optional<MailPost> post(
      MailSettings mail, ObjectProvider<JavaMailSenderImpl> server, Clock clock) {
    return Optional.ofNullable(server.getIfAvailable())
        .filter(known -> StringUtils.hasText(known.getHost()) && !mail.from().isEmpty())
        .map(known -> new MailPost(known, mail.sender(), clock));
  }

  private static String startPage(MailSettings mail, BokslutSettings settings) {
    return StringUtils.hasText(mail.startPage())
        ? Objects.requireNonNull(mail.startPage()).strip()
        : IdentityNumberMask.mask(
            settings.output().toAbsolutePath().normalize().resolve(StartPageFile.NAME).toString());
  }
}
