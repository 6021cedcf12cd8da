package se.bokslut.command;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.consolidation.GrantExplanation;
import se.bokslut.consolidation.GroupExplanation;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.PersonalData;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.feedback.Feedback;
import se.bokslut.feedback.FileCheck;
import se.bokslut.feedback.workbook.EmptyWorkbooks;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.job.AwaitedDeliveries;
import se.bokslut.job.JobConfiguration;
import se.bokslut.job.JobRunner;
import se.bokslut.job.StartPageWriting;
import se.bokslut.job.Turn;
import se.bokslut.job.Watch;
import se.bokslut.job.mail.MailReminder;
import se.bokslut.job.monitoring.MonitoringConfiguration;
import se.bokslut.job.worker.PartitionWorker;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.ConnectionPatience;
import se.bokslut.platform.DatabaseConfiguration;
import se.bokslut.platform.DatabasePlace;
import se.bokslut.platform.MissingKey;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.RoomConfiguration;
import se.bokslut.platform.WatchSettings;
import se.bokslut.report.BasisReader;
import se.bokslut.report.FigureExplanation;
import se.bokslut.report.RowPlaces;
import se.bokslut.report.revision.RevisionCheck;
import se.bokslut.report.revision.RevisionFolders;
import se.bokslut.report.revision.RevisionFreezing;
import se.bokslut.report.revision.RevisionRecovery;
import se.bokslut.report.revision.Revisions;
import se.bokslut.report.template.ReportTemplates;

/** The whole programme; the terminal and the command line are given by whoever starts it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  DatabaseConfiguration.class,
  RoomConfiguration.class,
  JobConfiguration.class,
  SummaryConfiguration.class,
  MonitoringConfiguration.class,
  BackupConfiguration.class
})
class CommandConfiguration {

  @Bean
  MissingKey missingKey(CommandLine line) {
    return switch (line.command()) {
      case RUN, INGEST, WATCH -> MissingKey.MAKE;
      default -> MissingKey.LEAVE;
    };
  }

  @Bean
  AskedBasis askedBasis(BokslutSettings settings, BasisReader reader, ReportTemplates templates) {
    return new AskedBasis(settings, reader, templates);
  }

  @Bean
  StatusReader statusReader(JdbcClient jdbc, DeliveryStatus awaited, RevisionStatus revisions) {
    return new StatusReader(jdbc, awaited, revisions);
  }

  @Bean
  DeliveryStatus deliveryStatus(
      AwaitedDeliveries awaited, MailReminder reminder, KindCatalogue kinds) {
    return new DeliveryStatus(awaited, reminder, kinds);
  }

  @Bean
  RevisionStatus revisionStatus(Revisions revisions, RevisionFolders folders) {
    return new RevisionStatus(new RevisionCheck(revisions, folders));
  }

  @Bean
  RunCommand runCommand(
      BokslutSettings settings,
      JobRunner jobs,
      AskedBasis asked,
      StatusReader status,
      PseudonymKey key,
      Terminal terminal) {
    return new RunCommand(settings, jobs, asked, status, key, terminal);
  }

  @Bean
  WatchCommand watchCommand(
      ObjectProvider<Watch> watch,
      BokslutSettings settings,
      DatabasePlace database,
      PseudonymKey key,
      RunCommand intake,
      Clock clock,
      Terminal terminal,
      OrderlyStop stop) {
    return new WatchCommand(watch, settings, database, key, intake, clock, terminal, stop);
  }

  @Bean
  WorkerCommand workerCommand(
      PartitionWorker worker,
      BokslutSettings settings,
      DatabasePlace database,
      DropFolderPresence presence,
      Terminal terminal,
      OrderlyStop stop) {
    return new WorkerCommand(worker, settings, database, presence, terminal, stop);
  }

  @Bean
  YearlyWork yearlyWork(
      WatchSettings settings,
      DropFolderPresence presence,
      JobRunner jobs,
      AskedBasis asked,
      RunCommand draft,
      FinalizeCommand revision,
      Clock clock) {
    return new YearlyWork(settings, presence, jobs, asked, draft, revision, clock);
  }

  @Bean
  StatusCommand statusCommand(StatusReader status, PrivacyRecord privacy, Terminal terminal) {
    return new StatusCommand(status, privacy, terminal);
  }

  @Bean
  PrivacyRecord privacyRecord(
      PersonalData declared,
      JdbcClient jdbc,
      KindCatalogue kinds,
      BokslutSettings settings,
      DatabasePlace database,
      PseudonymKey key,
      Clock clock) {
    return new PrivacyRecord(
        declared, new HeldData(jdbc, kinds), new PrivacyPlaces(settings, database, key), clock);
  }

  @Bean
  FinalizeCommand finalizeCommand(
      JobRunner jobs,
      AskedBasis asked,
      Revisions revisions,
      RevisionFreezing freezing,
      RevisionFolders folders,
      RevisionRecovery recovery,
      StartPageWriting startPage,
      BokslutSettings settings,
      Terminal terminal) {
    return new FinalizeCommand(
        jobs,
        asked,
        revisions,
        freezing,
        folders,
        recovery,
        startPage,
        settings.output(),
        terminal);
  }

  @Bean
  WithdrawCommand withdrawCommand(
      BokslutSettings settings,
      DropFolder folder,
      DeliveryRegistry registry,
      JobRunner jobs,
      Terminal terminal) {
    return new WithdrawCommand(settings.input(), folder, registry, jobs, terminal);
  }

  @Bean
  TemplatesCommand templatesCommand(
      BokslutSettings settings,
      EmptyWorkbooks workbooks,
      OrganisationDirectory organisations,
      Clock clock,
      Terminal terminal) {
    return new TemplatesCommand(settings, workbooks, organisations, clock, terminal);
  }

  @Bean
  CheckCommand checkCommand(FileCheck files, Feedback feedback, Terminal terminal) {
    return new CheckCommand(files, feedback, terminal);
  }

  @Bean
  ExplainCommand explainCommand(
      TransactionTemplate transactions,
      AskedBasis asked,
      KnownIndicators indicators,
      FigureExplanation figures,
      ExplainedThings things,
      Terminal terminal) {
    return new ExplainCommand(transactions, asked, indicators, figures, things, terminal);
  }

  @Bean
  ExplainedThings explainedThings(
      GroupExplanation groups, GrantExplanation grants, RowPlaces places, Terminal terminal) {
    return new ExplainedThings(groups, grants, places, terminal);
  }

  @Bean
  Commands commands(
      List<CommandHandler> handlers,
      Turn turn,
      JobRunner jobs,
      ConnectionPatience patience,
      Terminal terminal) {
    return new Commands(handlers, turn, jobs, patience, terminal);
  }
}
