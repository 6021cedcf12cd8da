package se.bokslut.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.feedback.Feedback;
import se.bokslut.intake.ExpiredRows;
import se.bokslut.job.mail.MailConfiguration;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.KeyOfDatabase;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.RunTransactions;
import se.bokslut.report.BasisReader;
import se.bokslut.report.FollowUpReader;
import se.bokslut.report.PublicationReader;
import se.bokslut.report.ReportSettings;
import se.bokslut.report.UnderlagReader;
import se.bokslut.report.html.StartPageFile;
import se.bokslut.report.revision.ChangeReader;
import se.bokslut.report.revision.RevisionFreezing;
import se.bokslut.report.revision.Revisions;
import se.bokslut.report.start.StartPageReader;
import se.bokslut.report.template.ReportTemplates;
import se.bokslut.report.view.RowSources;

/** The jobs and what starts them. */
@Configuration(proxyBeanMethods = false)
@Import({
  IntakeJobConfiguration.class,
  AnnualReportJobConfiguration.class,
  WatchConfiguration.class,
  MailConfiguration.class
})
public class JobConfiguration {

  @Bean
  static QuietExecutions quietExecutions() {
    return new QuietExecutions();
  }

  @Bean
  TaskletSteps taskletSteps(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      RunLockCheck lock,
      Progress progress,
      Clock clock) {
    return new TaskletSteps(repository, transactionManager, lock, progress, clock);
  }

  @Bean
  ScheduledWork expiredRowsRemoval(
      ExpiredRows rows, TransactionTemplate transactions, RunLockCheck lock) {
    return new ExpiredRowsRemoval(rows, new RunTransactions(transactions, lock));
  }

  @Bean
  ReportFiles reportFiles(
      UnderlagReader underlag,
      PublicationReader publications,
      ReportTemplates templates,
      ReportSettings settings,
      Progress progress) {
    return new ReportFiles(
        new RowSources(underlag::rows, publications::rows), templates, settings, progress);
  }

  @Bean
  Rendering rendering(
      BasisReader basisReader,
      FollowUpReader followUpReader,
      ChangeReader changeReader,
      ReportFiles files,
      RevisionFreezing freezing,
      BokslutSettings settings) {
    return new Rendering(
        basisReader,
        followUpReader,
        changeReader,
        files,
        freezing,
        settings.output(),
        Optional.ofNullable(settings.cutOff()));
  }

  @Bean
  StartPageWriting startPageWriting(
      BasisReader basisReader,
      StartPageReader reader,
      StartPageFile file,
      OrganisationDirectory organisations,
      Feedback feedback,
      BokslutSettings settings,
      Progress progress) {
    return new StartPageWriting(
        basisReader, reader, file, organisations, feedback, settings, progress);
  }

  @Bean
  AwaitedDeliveries awaitedDeliveries(
      BasisReader basisReader,
      StartPageReader reader,
      OrganisationDirectory organisations,
      Revisions revisions,
      BokslutSettings settings,
      Clock clock) {
    return new AwaitedDeliveries(basisReader, reader, organisations, revisions, settings, clock);
  }

  @Bean
  DropFolderPresence dropFolderPresence(DropFolder folder, DeliveryRegistry registry) {
    return new DropFolderPresence(folder, registry);
  }

  @Bean
  JobRunner jobRunner(
      JobOperator operator,
      JobRepository repository,
      Job intakeJob,
      Job annualReportJob,
      DropFolder folder,
      DeliveryRegistry registry,
      KeyOfDatabase key,
      JdbcClient jdbc,
      TransactionTemplate transactions,
      RunLockCheck lock,
      BasisReader basisReader,
      Progress progress) {
    SettledIntake settled =
        new SettledIntake(
            jdbc, new RunTransactions(transactions, lock), registry, basisReader.programme());
    LeftExecutions left =
        new LeftExecutions(operator, repository, jdbc, List.of(intakeJob, annualReportJob));
    return new JobRunner(
        operator,
        repository,
        intakeJob,
        annualReportJob,
        folder,
        registry,
        key,
        settled,
        left,
        progress);
  }
}
