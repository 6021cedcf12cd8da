package se.bokslut.command;

import java.time.Clock;
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
  StatusReader statusReader(JdbcClient jdbc, RevisionStatus revisions) {
    return new StatusReader(jdbc, revisions);
  }

  @Bean
  RevisionStatus revisionStatus(Revisions revisions, RevisionFolders folders) {
    return new RevisionStatus(new RevisionCheck(revisions, folders));
  }

  @Bean
  FinalizeCommand finalizeCommand(
      JobRunner jobs,
      Revisions revisions,
      RevisionFreezing freezing,
      RevisionFolders folders,
      BokslutSettings settings,
      Terminal terminal) {
    return new FinalizeCommand(jobs, revisions, freezing, folders, settings.output(), terminal);
  }

  @Bean
  Withdrawal withdrawal(
      BokslutSettings settings, DeliveryRegistry registry, JobRunner jobs, Terminal terminal) {
    return new Withdrawal(settings.input(), registry, jobs, terminal);
  }

  @Bean
  TemplateWriter templateWriter(
      EmptyWorkbooks workbooks, OrganisationDirectory organisations, Clock clock) {
    return new TemplateWriter(workbooks, organisations, clock);
  }

  @Bean
  CheckCommand checkCommand(FileCheck files, Feedback feedback, Terminal terminal) {
    return new CheckCommand(files, feedback, terminal);
  }

  @Bean
  ExplainCommand explainCommand(
      TransactionTemplate transactions,
      KnownIndicators indicators,
      FigureExplanation figures,
      ExplainedThings things,
      Terminal terminal) {
    return new ExplainCommand(transactions, indicators, figures, things, terminal);
  }

  @Bean
  ExplainedThings explainedThings(
      GroupExplanation groups, GrantExplanation grants, RowPlaces places, Terminal terminal) {
    return new ExplainedThings(groups, grants, places, terminal);
  }

  @Bean
  Commands commands(
      BokslutSettings settings,
      JobRunner jobs,
      BasisReader basisReader,
      StatusReader status,
      Withdrawal withdrawal,
      TemplateWriter templates,
      CheckCommand check,
      ExplainCommand explain,
      FinalizeCommand finalize,
      RevisionRecovery recovery,
      PseudonymKey key,
      DataSource dataSource,
      Terminal terminal) {
    return new Commands(
        settings,
        jobs,
        basisReader,
        status,
        withdrawal,
        templates,
        check,
        explain,
        finalize,
        recovery,
        key,
        dataSource,
        terminal);
  }
}
