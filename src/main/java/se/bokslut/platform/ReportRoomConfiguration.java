package se.bokslut.platform;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.indicator.CalculationApart;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.report.BasisReader;
import se.bokslut.report.FigureExplanation;
import se.bokslut.report.FollowUpReader;
import se.bokslut.report.PublicationReader;
import se.bokslut.report.ReportSettings;
import se.bokslut.report.RowPlaces;
import se.bokslut.report.UnderlagReader;
import se.bokslut.report.html.StartPageFile;
import se.bokslut.report.revision.ChangeReader;
import se.bokslut.report.revision.RevisionFolders;
import se.bokslut.report.revision.RevisionFreezing;
import se.bokslut.report.revision.RevisionRecovery;
import se.bokslut.report.revision.RevisionSources;
import se.bokslut.report.revision.Revisions;
import se.bokslut.report.start.StartPageReader;
import se.bokslut.report.template.ReportTemplates;

/** The services of the report room: what reports rest on, what they are made of, revisions. */
@Configuration(proxyBeanMethods = false)
class ReportRoomConfiguration {

  @Bean
  FollowUpReader followUpReader(
      JdbcClient jdbc, TransactionTemplate transactions, KnownIndicators indicators) {
    return new FollowUpReader(jdbc, transactions, indicators);
  }

  @Bean
  FigureExplanation figureExplanation(
      DataSource dataSource,
      JdbcClient jdbc,
      TransactionTemplate transactions,
      KnownIndicators indicators) {
    return new FigureExplanation(jdbc, new CalculationApart(dataSource, transactions, indicators));
  }

  @Bean
  RowPlaces rowPlaces(JdbcClient jdbc) {
    return new RowPlaces(jdbc);
  }

  @Bean
  UnderlagReader underlagReader(
      JdbcClient jdbc, TransactionTemplate transactions, KnownIndicators indicators) {
    return new UnderlagReader(jdbc, transactions, indicators);
  }

  @Bean
  PublicationReader publicationReader(JdbcClient jdbc, TransactionTemplate transactions) {
    return new PublicationReader(jdbc, transactions);
  }

  @Bean
  ReportTemplates reportTemplates(BokslutSettings settings) throws IOException {
    return new ReportTemplates(() -> TemplateFiles.read(settings.templates()));
  }

  @Bean
  StartPageReader startPageReader(JdbcClient jdbc, BokslutSettings settings) {
    return new StartPageReader(jdbc, settings.output());
  }

  @Bean
  StartPageFile startPageFile(BokslutSettings settings, ReportTemplates templates) {
    return new StartPageFile(settings.output(), templates);
  }

  @Bean
  BasisReader basisReader(
      JdbcClient jdbc,
      Clock clock,
      DefinitionFiles files,
      ReportTemplates templates,
      ReportSettings reportSettings,
      @Value("${bokslut.version}") String version) {
    return new BasisReader(
        jdbc, clock, version, fingerprint(files), templates::fingerprint, reportSettings);
  }

  @Bean
  ReportSettings reportSettings(BokslutSettings settings) {
    return settings.ofReports();
  }

  @Bean
  RevisionFolders revisionFolders(BokslutSettings settings) {
    return new RevisionFolders(settings.output());
  }

  @Bean
  Revisions revisions(
      DataSource dataSource,
      PlatformTransactionManager transactionManager,
      RunLockCheck lock,
      Clock clock) {
    TransactionTemplate own = new TransactionTemplate(transactionManager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new Revisions(dataSource, new RunTransactions(own, lock), clock);
  }

  @Bean
  RevisionFreezing revisionFreezing(
      Revisions revisions,
      RevisionFolders folders,
      DefinitionFiles files,
      ReportTemplates templates) {
    Map<String, String> definitions = files.texts("**/*.yaml");
    return new RevisionFreezing(
        revisions, folders, () -> new RevisionSources(definitions, templates.texts()));
  }

  @Bean
  RevisionRecovery revisionRecovery(Revisions revisions, RevisionFolders folders) {
    return new RevisionRecovery(revisions, folders);
  }

  @Bean
  ChangeReader changeReader(
      JdbcClient jdbc, TransactionTemplate transactions, Revisions revisions) {
    return new ChangeReader(jdbc, transactions, revisions);
  }

  private static String fingerprint(DefinitionFiles files) {
    StringBuilder all = new StringBuilder();
    files.texts("**/*.yaml").forEach((path, text) -> all.append(path).append('\n').append(text));
    return Fingerprint.of(all.toString());
  }
}
