package se.bokslut.job.monitoring;

import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
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
  LatestFigures latestFigures(JdbcClient jdbc) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name("figures-", 0).factory();
    return new LatestFigures(
        () -> WatchFigures.read(jdbc), Executors.newSingleThreadExecutor(threads));
  }

  @Bean
  DatabaseHealth dbHealthIndicator(LatestFigures figures) {
    return new DatabaseHealth(figures);
  }

  @Bean
  WatchMeters watchMeters(LatestFigures figures, DropFolderHealth folder, RunRecorder recorder) {
    return new WatchMeters(figures, folder, recorder);
  }
}
