package se.bokslut.job.monitoring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.job.summary.RunRecorder;
import se.bokslut.platform.BokslutSettings;

/** What is answered over HTTP, when it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(LoopbackHttp.ASKED)
public class MonitoringConfiguration {

  @Bean
  DropFolderHealth dropFolderHealthIndicator(
      BokslutSettings settings, DropFolderPresence presence) {
    return new DropFolderHealth(settings.input(), presence);
  }

  @Bean
  OutputHealth outputHealthIndicator(BokslutSettings settings) {
    return new OutputHealth(settings.output());
  }

  @Bean
  WatchMeters watchMeters(JdbcClient jdbc, DropFolderHealth folder, RunRecorder recorder) {
    return new WatchMeters(new WatchFigures(jdbc), folder, recorder);
  }
}
