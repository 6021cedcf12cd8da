package se.bokslut.command;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.job.summary.RunReader;
import se.bokslut.job.summary.RunRecorder;
import se.bokslut.job.summary.RunSummaries;
import se.bokslut.job.summary.Transcript;
import se.bokslut.platform.BokslutSettings;

/** What tells of runs afterwards. */
@Configuration(proxyBeanMethods = false)
class SummaryConfiguration {

  @Bean
  RunRecorder runRecorder(
      JdbcClient jdbc, BokslutSettings settings, Clock clock, Terminal terminal) {
    Transcript transcript = new Transcript();
    terminal.heardBy(transcript::say);
    return new RunRecorder(
        new RunReader(jdbc, settings.output()),
        new RunSummaries(settings.data()),
        transcript,
        terminal::say,
        settings.data().resolve("bokslut.log"),
        clock);
  }
}
