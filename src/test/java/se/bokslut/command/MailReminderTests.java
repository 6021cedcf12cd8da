package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.bokslut.job.ScheduledWork;
import se.bokslut.job.mail.MailReminder;
import se.bokslut.job.mail.MailServers;

/** Who has not delivered, from the drop folder to {@code status} and the mail. */
class MailReminderTests {

  private static final String HEADINGS =
      "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Antal författare\n";

  @TempDir private Path folder;

  private final GreenMail mails = MailServers.of(ServerSetup.PROTOCOL_SMTP);

  @BeforeEach
  void start() {
    mails.start();
  }

  @AfterEach
  void stop() {
    mails.stop();
  }

  /** A region in which one unit has delivered something, an error in it. */
  private Workplace workplace() throws IOException {
    Workplace workplace =
        new Workplace(folder)
            .drop("organisation.xlsx", Sheets.organisation())
            .drop(
                "19121212-1212/publikationer.csv",
                HEADINGS
                    + "U1;En titel;Artikel;Refereegranskat;2025;4\n"
                    + "U1;;Artikel;Refereegranskat;2025;4\n");
    workplace.run("ingest", "--year", "2025");
    return workplace;
  }

  private ConfigurableApplicationContext programme(Workplace workplace, String... settings) {
    List<String> arguments = new ArrayList<>(List.of(settings));
    arguments.add("--bokslut.year=2025");
    arguments.add("--bokslut.database-url=" + workplace.url());
    arguments.add("--bokslut.input=" + workplace.input());
    arguments.add("--bokslut.output=" + workplace.output());
    arguments.add("--bokslut.data=" + workplace.log().getParent());
    Terminal terminal =
        new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false);
    return new SpringApplicationBuilder(CommandConfiguration.class)
        .web(WebApplicationType.NONE)
        .initializers(
            context -> {
              context.getBeanFactory().registerSingleton("terminal", terminal);
              context.getBeanFactory().registerSingleton("commandLine", CommandLine.of("watch"));
              context
                  .getBeanFactory()
                  .registerSingleton("orderlyStop", OrderlyStop.of(CommandLine.of("run")));
            })
        .run(arguments.toArray(String[]::new));
  }

  private String[] settings() {
    return new String[] {
      "--spring.mail.host=127.0.0.1",
      "--spring.mail.port=" + mails.getSmtp().getPort(),
      "--bokslut.mail.to=a@region.se,b@region.se",
      "--bokslut.mail.from=bokslut@region.se",
      "--bokslut.mail.reminder=0 0 7 * * MON"
    };
  }

  @Test
  void is_sent_to_all_receivers_until_the_year_is_finalised() throws Exception {
    Workplace workplace = workplace();

    try (ConfigurableApplicationContext programme = programme(workplace, settings())) {
      ScheduledWork work = programme.getBean(MailReminder.class);
      work.run();
      finalise(workplace);
      work.run();

      assertThat(work.name()).isEqualTo("reminder");
      assertThat(work.cron()).isEqualTo("0 0 7 * * MON");
      assertThat(work.mayBeRepeated()).isFalse();
      assertThat(programme.getBean(DeliveryStatus.class).inWords())
          .containsExactly(
              "Underlag som saknas för 2025",
              "  Region Uppsala: 2 av 2 enheter saknar något.",
              "    Kirurgi: doktorander, disputationer, anslag, personal, självvärdering",
              "    Neurologi: inget lämnat",
              "  Påminnelser skickas enligt 0 0 7 * * MON till 2 mottagare var för sig.");
    }
    assertThat(mails.getReceivedMessages())
        .extracting(mail -> mail.getAllRecipients()[0].toString())
        .containsExactly("a@region.se", "b@region.se");
    assertThat(mails.getReceivedMessages()[0].getContent().toString())
        .contains(
            "Region Uppsala: alla två enheter saknar något.",
            "- Kirurgi: doktorander, disputationer, anslag, personal och självvärdering",
            "- Neurologi: inget lämnat",
            "I 1 fil väntar 1 fel på att rättas",
            workplace.output().resolve("index.html").toString())
        .doesNotContain("1212", "publikationer.csv");
  }

  /** As far as the registry of revisions knows. */
  private static void finalise(Workplace workplace) {
    workplace
        .sql()
        .sql(
            """
            insert into revision (year, number, basis, cut_off, version, definitions, finalised_at,
              checksums_sha256, archive_sha256)
            values (2025, 1, repeat('a', 64), '2026-05-15', '1', repeat('b', 64), '2026-05-16',
              repeat('c', 64), repeat('d', 64))
            """)
        .update();
  }

  @Test
  void is_not_sent_when_nobody_is_known_to_deliver() throws Exception {
    try (ConfigurableApplicationContext programme = programme(new Workplace(folder), settings())) {
      programme.getBean(MailReminder.class).run();

      assertThat(programme.getBean(DeliveryStatus.class).inWords())
          .containsExactly(
              "  Påminnelser skickas enligt 0 0 7 * * MON till 2 mottagare var för sig.");
    }
    assertThat(mails.getReceivedMessages()).isEmpty();
  }

  @Test
  void fails_when_no_server_answers_so_that_it_is_tried_again() throws Exception {
    Workplace workplace = workplace();
    String[] settings = settings();
    mails.stop();

    try (ConfigurableApplicationContext programme = programme(workplace, settings)) {
      assertThatIOException()
          .isThrownBy(programme.getBean(MailReminder.class)::run)
          .withMessageContaining("svarar inte");
    }
  }

  @Test
  void is_never_due_without_a_server_and_the_status_says_so() throws Exception {
    Workplace workplace = new Workplace(folder);
    String[] settings = {"--bokslut.mail.to=a@region.se", "--bokslut.mail.reminder=0 0 7 * * MON"};

    try (ConfigurableApplicationContext programme = programme(workplace, settings)) {
      MailReminder reminder = programme.getBean(MailReminder.class);
      reminder.run();

      assertThat(reminder.cron()).isEqualTo("-");
      assertThat(reminder.inWords())
          .contains("Påminnelser skickas inte, eftersom bokslut.mail.from inte är angiven.");
    }
    try (ConfigurableApplicationContext programme = programme(workplace)) {
      assertThat(programme.getBean(MailReminder.class).cron()).isEqualTo("-");
      assertThat(programme.getBean(MailReminder.class).inWords()).isEmpty();
    }
  }
}
