package se.bokslut.command;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.consolidation.GrantExplanation;
import se.bokslut.consolidation.GroupExplanation;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.feedback.Feedback;
import se.bokslut.feedback.FileCheck;
import se.bokslut.feedback.workbook.EmptyWorkbooks;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.job.JobConfiguration;
import se.bokslut.job.JobRunner;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.ConnectionPatience;
import se.bokslut.platform.DatabaseConfiguration;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.RoomConfiguration;
import se.bokslut.report.BasisReader;
import se.bokslut.report.FigureExplanation;
import se.bokslut.report.RowPlaces;
import se.bokslut.report.revision.RevisionCheck;
import se.bokslut.report.revision.RevisionFolders;
import se.bokslut.report.revision.RevisionFreezing;
import se.bokslut.report.revision.RevisionRecovery;
import se.bokslut.report.revision.Revisions;

/** The whole programme; the terminal is given by whoever starts it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DatabaseConfiguration.class, RoomConfiguration.class, JobConfiguration.class})
class CommandConfiguration {

  @Bean
  AskedBasis askedBasis(BokslutSettings settings, BasisReader reader) {
    return new AskedBasis(settings, reader);
  }

  @Bean
  StatusReader statusReader(JdbcClient jdbc, RevisionStatus revisions) {
    return new StatusReader(jdbc, revisions);
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
      BasisReader basisReader,
      StatusReader status,
      PseudonymKey key,
      Terminal terminal) {
    return new RunCommand(settings, jobs, asked, basisReader, status, key, terminal);
  }

  @Bean
  StatusCommand statusCommand(StatusReader status, Terminal terminal) {
    return new StatusCommand(status, terminal);
  }

  @Bean
  FinalizeCommand finalizeCommand(
      JobRunner jobs,
      AskedBasis asked,
      Revisions revisions,
      RevisionFreezing freezing,
      RevisionFolders folders,
      BokslutSettings settings,
      Terminal terminal) {
    return new FinalizeCommand(
        jobs, asked, revisions, freezing, folders, settings.output(), terminal);
  }

  @Bean
  WithdrawCommand withdrawCommand(
      BokslutSettings settings, DeliveryRegistry registry, JobRunner jobs, Terminal terminal) {
    return new WithdrawCommand(settings.input(), registry, jobs, terminal);
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
      JobRunner jobs,
      RevisionRecovery recovery,
      DataSource dataSource,
      ConnectionPatience patience,
      Terminal terminal) {
    return new Commands(handlers, jobs, recovery, dataSource, patience, terminal);
  }
}
