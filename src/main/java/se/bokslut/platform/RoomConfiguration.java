package se.bokslut.platform;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.agreement.CommentMatching;
import se.bokslut.agreement.MinimumLevelAssessment;
import se.bokslut.agreement.MinimumLevelCatalogue;
import se.bokslut.agreement.TargetAssessment;
import se.bokslut.consolidation.DefenceConsolidation;
import se.bokslut.consolidation.FunderRegister;
import se.bokslut.consolidation.GrantConsolidation;
import se.bokslut.consolidation.GrantExplanation;
import se.bokslut.consolidation.GroupExplanation;
import se.bokslut.consolidation.OverlapConsolidation;
import se.bokslut.consolidation.PublicationConsolidation;
import se.bokslut.consolidation.ReadyMadeFigures;
import se.bokslut.consolidation.RepeatedRows;
import se.bokslut.dataset.HeadingName;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.Pseudonymiser;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.feedback.AnswerReader;
import se.bokslut.feedback.Feedback;
import se.bokslut.feedback.FileCheck;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorFiles;
import se.bokslut.indicator.IndicatorRollUp;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.intake.ExpiredRows;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.organisation.Sessions;

/** The rooms' services, each with what it needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BokslutSettings.class)
@Import({DefinitionConfiguration.class, ReportRoomConfiguration.class})
public class RoomConfiguration {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Bean
  Clock clock() {
    return Clock.system(SWEDEN);
  }

  @Bean
  KnownIndicators knownIndicators(JdbcClient jdbc, IndicatorFiles files) {
    return new KnownIndicators(jdbc, files);
  }

  @Bean
  PseudonymKey pseudonymKey(BokslutSettings settings, MissingKey missing, JdbcClient jdbc)
      throws IOException {
    boolean mayMake = missing == MissingKey.MAKE && KeyOfDatabase.noted(jdbc).isEmpty();
    return PseudonymKey.of(
        settings.pseudonymKey(), settings.data().resolve("pseudonym.key"), mayMake);
  }

  @Bean
  Pseudonymiser pseudonymiser(PseudonymKey key) {
    return key.pseudonymiser();
  }

  @Bean
  KeyOfDatabase keyOfDatabase(JdbcClient jdbc, PseudonymKey key, Clock clock) {
    return new KeyOfDatabase(jdbc, key, clock);
  }

  @Bean
  SheetRecogniser sheetRecogniser(KindCatalogue kinds, Pseudonymiser pseudonymiser, Clock clock) {
    return new SheetRecogniser(kinds, pseudonymiser, () -> LocalDate.now(clock).getYear());
  }

  @Bean
  DropFolder dropFolder(BokslutSettings settings, Pseudonymiser pseudonymiser) {
    return new DropFolder(settings.input(), pseudonymiser::inName);
  }

  @Bean
  TransactionTemplate transactions(PlatformTransactionManager transactionManager) {
    return new TransactionTemplate(transactionManager);
  }

  @Bean
  DeliveryRegistry deliveryRegistry(
      JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
    return new DeliveryRegistry(jdbc, transactions, clock);
  }

  @Bean
  ExpiredRows expiredRows(
      JdbcClient jdbc,
      TransactionTemplate transactions,
      KindCatalogue kinds,
      BokslutSettings settings,
      Clock clock) {
    return new ExpiredRows(jdbc, transactions, kinds, Retention.of(settings.retention()), clock);
  }

  @Bean
  OrganisationDirectory organisationDirectory(
      DataSource dataSource, TransactionTemplate transactions, KindCatalogue kinds, Clock clock) {
    return new OrganisationDirectory(dataSource, transactions, kinds, clock);
  }

  @Bean
  PublicationConsolidation publicationConsolidation(DataSource dataSource, Sessions sessions) {
    return new PublicationConsolidation(dataSource, sessions);
  }

  @Bean
  DefenceConsolidation defenceConsolidation(
      DataSource dataSource, TransactionTemplate transactions) {
    return new DefenceConsolidation(dataSource, transactions);
  }

  @Bean
  GrantConsolidation grantConsolidation(
      DataSource dataSource, TransactionTemplate transactions, FunderRegister funders) {
    return new GrantConsolidation(dataSource, transactions, funders);
  }

  @Bean
  RepeatedRows repeatedRows(
      JdbcClient jdbc, TransactionTemplate transactions, KindCatalogue kinds) {
    return new RepeatedRows(jdbc, transactions, kinds);
  }

  @Bean
  ReadyMadeFigures readyMadeFigures(
      JdbcClient jdbc, TransactionTemplate transactions, IndicatorFiles indicators) {
    return new ReadyMadeFigures(
        jdbc,
        transactions,
        indicators.indicators().stream()
            .map(indicator -> HeadingName.key(indicator.code()))
            .toList());
  }

  @Bean
  OverlapConsolidation overlapConsolidation(JdbcClient jdbc, TransactionTemplate transactions) {
    return new OverlapConsolidation(jdbc, transactions);
  }

  @Bean
  AnswerReader answerReader(JdbcClient jdbc, KindCatalogue kinds) {
    return new AnswerReader(jdbc, kinds);
  }

  @Bean
  Feedback feedback(
      BokslutSettings settings,
      @Value("${bokslut.version}") String version,
      KindCatalogue kinds,
      SheetRecogniser recogniser) {
    return new Feedback(settings.output(), version, kinds, recogniser);
  }

  @Bean
  FileCheck fileCheck(
      JdbcClient jdbc,
      KindCatalogue kinds,
      SheetRecogniser recogniser,
      Feedback feedback,
      BokslutSettings settings,
      DropFolder folder) {
    return new FileCheck(jdbc, kinds, recogniser, feedback, settings.input(), folder::kept);
  }

  @Bean
  Sessions sessions(TransactionTemplate transactions, RunLockCheck lock) {
    return new ParallelSessions(new ParallelWork(), new RunTransactions(transactions, lock));
  }

  @Bean
  Contributions contributions(
      JdbcClient jdbc,
      TransactionTemplate transactions,
      Sessions sessions,
      KnownIndicators indicators) {
    return new Contributions(jdbc, transactions, sessions, indicators);
  }

  @Bean
  IndicatorRollUp indicatorRollUp(
      DataSource dataSource,
      TransactionTemplate transactions,
      Sessions sessions,
      KnownIndicators indicators) {
    return new IndicatorRollUp(dataSource, transactions, sessions, indicators);
  }

  @Bean
  MinimumLevelAssessment minimumLevelAssessment(
      DataSource dataSource, TransactionTemplate transactions, MinimumLevelCatalogue levels) {
    return new MinimumLevelAssessment(dataSource, transactions, levels);
  }

  @Bean
  TargetAssessment targetAssessment(
      DataSource dataSource, TransactionTemplate transactions, KnownIndicators indicators) {
    return new TargetAssessment(dataSource, transactions, indicators);
  }

  @Bean
  CommentMatching commentMatching(
      DataSource dataSource,
      TransactionTemplate transactions,
      KnownIndicators indicators,
      MinimumLevelCatalogue levels) {
    return new CommentMatching(dataSource, transactions, indicators, levels);
  }

  @Bean
  GroupExplanation groupExplanation(JdbcClient jdbc) {
    return new GroupExplanation(jdbc);
  }

  @Bean
  GrantExplanation grantExplanation(JdbcClient jdbc) {
    return new GrantExplanation(jdbc);
  }
}
