package se.bokslut.job;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.MDC;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import se.bokslut.agreement.CommentMatching;
import se.bokslut.agreement.MinimumLevelAssessment;
import se.bokslut.agreement.MinimumLevelCatalogue;
import se.bokslut.agreement.TargetAssessment;
import se.bokslut.consolidation.DefenceConsolidation;
import se.bokslut.consolidation.GrantConsolidation;
import se.bokslut.consolidation.OverlapConsolidation;
import se.bokslut.consolidation.PublicationConsolidation;
import se.bokslut.consolidation.ReadyMadeFigures;
import se.bokslut.consolidation.RepeatedRows;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.RowOutcome;
import se.bokslut.dataset.SheetRecogniser;
import se.bokslut.delivery.Delivery;
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.delivery.Fingerprint;
import se.bokslut.feedback.AnswerReader;
import se.bokslut.feedback.Feedback;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorFiles;
import se.bokslut.intake.DeliveryIntake;
import se.bokslut.intake.ExpiredRows;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.RunLockCheck;
import se.bokslut.platform.RunTransactions;
import se.bokslut.report.FollowUp;

/**
 * The intake: what awaits is taken in, put in force, and seen together with everything else.
 *
 * <p>One partition a delivery, named by its path and content; the registry of deliveries, not the
 * dead execution, says what is left to do after a crash.
 *
 * <p>Long because all steps of the job stand here in their order, to be read from top to bottom.
 */
@Configuration(proxyBeanMethods = false)
public class IntakeJobConfiguration {

  /** The job's name. */
  public static final String JOB = "intakeJob";

  private static final int CHUNK = 2_000;
  private static final int MOST_WORKERS = 4;
  private static final String DELIVERY = "delivery";
  private static final String DELIVERY_STEP = "takeInDelivery";

  @Bean
  Job intakeJob(
      JobRepository repository,
      Step takeInDeliveries,
      Step putDeliveriesInForce,
      Step resolveOrganisations,
      Step findRepeatedRows,
      Step checkReadyMadeFigures,
      Step groupPublications,
      Step groupDefences,
      Step classifyGrants,
      Step findOverlaps,
      Step assessAnswers,
      Step checkAgreements,
      Step removeExpiredRows,
      Step writeFeedback,
      Step writeStartPage) {
    return new JobBuilder(JOB, repository)
        .start(takeInDeliveries)
        .next(putDeliveriesInForce)
        .next(resolveOrganisations)
        .next(findRepeatedRows)
        .next(checkReadyMadeFigures)
        .next(groupPublications)
        .next(groupDefences)
        .next(classifyGrants)
        .next(findOverlaps)
        .next(assessAnswers)
        .next(checkAgreements)
        .next(removeExpiredRows)
        .next(writeFeedback)
        .next(writeStartPage)
        .build();
  }

  @Bean
  Step takeInDeliveries(
      JobRepository repository,
      DeliveryRegistry registry,
      Step takeInDelivery,
      TaskExecutor intakeExecutor) {
    return new StepBuilder("takeInDeliveries", repository)
        .partitioner(DELIVERY_STEP, partitioner(registry))
        .step(takeInDelivery)
        .taskExecutor(intakeExecutor)
        .build();
  }

  private static Partitioner partitioner(DeliveryRegistry registry) {
    return gridSize -> {
      Map<String, ExecutionContext> partitions = new HashMap<>();
      for (Delivery delivery : registry.awaiting()) {
        ExecutionContext context = new ExecutionContext();
        context.putLong(DELIVERY, delivery.id());
        partitions.put(Fingerprint.of(delivery.path() + "\n" + delivery.sha256()), context);
      }
      return partitions;
    };
  }

  /** Takes in the one delivery of its partition: a chunk step made for it. */
  @Bean
  Step takeInDelivery(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      DataSource dataSource,
      DropFolder folder,
      DeliveryRegistry registry,
      KindCatalogue kinds,
      SheetRecogniser recogniser,
      RunLockCheck lock,
      Progress progress) {
    TransactionOperations transaction =
        new RunTransactions(new TransactionTemplate(transactionManager), lock);
    return new Step() {
      @Override
      public String getName() {
        return DELIVERY_STEP;
      }

      @Override
      public void execute(StepExecution execution) throws JobInterruptedException {
        Delivery delivery = registry.get(execution.getExecutionContext().getLong(DELIVERY));
        MDC.put(DELIVERY, Long.toString(delivery.id()));
        DeliveryIntake intake =
            new DeliveryIntake(delivery, kinds, registry, dataSource, transaction);
        new StepBuilder(execution.getStepName(), repository)
            .<RowOutcome, RowOutcome>chunk(CHUNK)
            .transactionManager(transactionManager)
            .reader(intake.reader(folder.resolve(delivery.path()), recogniser))
            .writer(alone(intake.writer(), lock))
            .listener(intake)
            .build()
            .execute(execution);
        // the step of all deliveries says that one has failed, but not why
        execution.getFailureExceptions().forEach(execution.getJobExecution()::addFailureException);
        progress.deliveryRead();
        MDC.remove(DELIVERY);
      }
    };
  }

  /** A chunk is written only while no other run can have begun. */
  private static ItemWriter<RowOutcome> alone(ItemWriter<RowOutcome> writer, RunLockCheck lock) {
    return chunk -> {
      lock.check();
      writer.write(chunk);
    };
  }

  @Bean
  TaskExecutor intakeExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(Math.min(MOST_WORKERS, Runtime.getRuntime().availableProcessors()));
    executor.setThreadNamePrefix("intake-");
    executor.setTaskDecorator(LogContext::carriedBy);
    return executor;
  }

  @Bean
  Step putDeliveriesInForce(
      TaskletSteps steps,
      DeliveryRegistry registry,
      DropFolder folder,
      DropFolderPresence presence) {
    return steps.step(
        "putDeliveriesInForce",
        () -> {
          if (!registry.awaiting().isEmpty()) {
            folder.requireStillThere();
            presence.require();
          }
          registry.putInForce();
        });
  }

  @Bean
  Step resolveOrganisations(
      TaskletSteps steps,
      DeliveryRegistry registry,
      OrganisationDirectory organisations,
      IndicatorFiles indicators,
      MinimumLevelCatalogue levels,
      Progress progress) {
    return steps.step(
        "resolveOrganisations",
        () -> {
          progress.stage("Slår ihop och kontrollerar underlagen.");
          registry.settleDuplicates(organisations.unitsOfFolders());
          int window = Math.max(indicators.longestWindow(), levels.longestWindow());
          organisations.resolve(FollowUp.YEARS - 1 + window);
        });
  }

  @Bean
  Step findRepeatedRows(TaskletSteps steps, RepeatedRows rows) {
    return steps.step("findRepeatedRows", rows::find);
  }

  @Bean
  Step checkReadyMadeFigures(TaskletSteps steps, ReadyMadeFigures figures) {
    return steps.step("checkReadyMadeFigures", figures::check);
  }

  @Bean
  Step groupPublications(TaskletSteps steps, PublicationConsolidation publications) {
    return steps.step("groupPublications", publications::group);
  }

  @Bean
  Step groupDefences(TaskletSteps steps, DefenceConsolidation defences) {
    return steps.step("groupDefences", defences::group);
  }

  @Bean
  Step classifyGrants(TaskletSteps steps, GrantConsolidation grants) {
    return steps.step("classifyGrants", grants::classify);
  }

  @Bean
  Step findOverlaps(TaskletSteps steps, OverlapConsolidation overlaps) {
    return steps.step("findOverlaps", overlaps::find);
  }

  /** Assesses all years with answers, so that offices hear of their answers at once. */
  @Bean
  Step assessAnswers(
      TaskletSteps steps,
      Contributions contributions,
      MinimumLevelAssessment levels,
      MinimumLevelCatalogue catalogue) {
    return steps.step(
        "assessAnswers",
        () ->
            levels
                .answeredYears()
                .ifPresent(
                    years -> {
                      contributions.calculate(
                          years.first() - catalogue.longestWindow() + 1, years.last());
                      levels.assessAnswers(years.first(), years.last());
                    }));
  }

  /** Targets and comments on what is not known are told in the office's own workbook. */
  @Bean
  Step checkAgreements(TaskletSteps steps, TargetAssessment targets, CommentMatching comments) {
    return steps.step(
        "checkAgreements",
        () -> {
          targets.check();
          comments.match();
        });
  }

  /** For those who never watch, when nothing is done at set times; old runs go with the rows. */
  @Bean
  Step removeExpiredRows(TaskletSteps steps, ExpiredRows rows, ScheduledWork jobHistoryCleaning) {
    return steps.step(
        "removeExpiredRows",
        () -> {
          rows.remove();
          jobHistoryCleaning.run();
        });
  }

  @Bean
  Step writeFeedback(
      TaskletSteps steps,
      AnswerReader answers,
      Feedback feedback,
      DropFolder folder,
      Progress progress) {
    return steps.step(
        "writeFeedback",
        () -> {
          progress.stage("Skriver svaren till dem som lämnat.");
          feedback
              .replace(answers.answers(), folder::resolve, answers.awaiting())
              .forEach(progress::answerNotWritten);
        });
  }

  /** Also the last step of the annual report. */
  @Bean
  Step writeStartPage(TaskletSteps steps, StartPageWriting startPage) {
    return steps.step("writeStartPage", startPage::write);
  }
}
