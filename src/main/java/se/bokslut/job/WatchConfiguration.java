package se.bokslut.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.job.summary.RunRecorder;
import se.bokslut.platform.EmbeddedDatabase;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.WatchSettings;
import se.bokslut.report.revision.RevisionRecovery;
import se.bokslut.report.template.ReportTemplates;

/** What watching does, and all that it does at set times. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchSettings.class)
public class WatchConfiguration {

  @Bean
  ScheduledWork jobHistoryCleaning(JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
    return new JobHistoryCleaning(jdbc, transactions, clock);
  }

  @Bean
  @Lazy
  Turn turn(
      Optional<EmbeddedDatabase> embedded,
      DataSource dataSource,
      JobRunner jobs,
      RevisionRecovery revisions,
      ReportTemplates templates,
      RunRecorder recorder) {
    return new Turn(embedded, dataSource, jobs, revisions, templates, recorder);
  }

  /** Made when it is asked for, since only watching needs it; each begins anew. */
  @Bean
  @Scope(BeanDefinition.SCOPE_PROTOTYPE)
  Watch watch(
      WatchSettings settings,
      DropFolder folder,
      DropFolderPresence presence,
      JobRunner jobs,
      Turn turn,
      JdbcClient jdbc,
      TransactionTemplate transactions,
      RunLockCheck lock,
      List<ScheduledWork> works,
      Clock clock) {
    WorkHistory history = new WorkHistory(jdbc, transactions, lock);
    List<WatchedWork> watched =
        works.stream()
            .map(work -> new WatchedWork(work, settings.timeZone(), history, turn, clock))
            .toList();
    WatchedInbox inbox =
        new WatchedInbox(folder, presence, jobs, turn, clock, settings.settleTime());
    return new Watch(inbox, watched, jobs, clock, settings.pause());
  }
}
