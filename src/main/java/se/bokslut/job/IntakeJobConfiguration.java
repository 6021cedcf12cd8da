package se.bokslut.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskExecutor;
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
import se.bokslut.delivery.DeliveryRegistry;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.DropFolderPresence;
import se.bokslut.feedback.AnswerReader;
import se.bokslut.feedback.Feedback;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorFiles;
import se.bokslut.intake.ExpiredRows;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.report.FollowUp;

/**
 * The intake: what awaits is taken in, put in force, and seen together with everything else.
 *
 * <p>Long because all steps of the job but the first stand here in their order, to be read from top
 * to bottom.
 */
@Configuration(proxyBeanMethods = false)
@Import(DeliveryStepConfiguration.class)
public class IntakeJobConfiguration {

  /** The job's name. */
  public static final String JOB = "intakeJob";

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
      TaskExecutor intakeExecutor,
      Progress progress) {
    return steps.step(
        "writeFeedback",
        () -> {
          progress.stage("Skriver svaren till dem som lämnat.");
          feedback
              .replace(answers.answers(), folder::resolve, answers.awaiting(), intakeExecutor)
              .forEach(progress::answerNotWritten);
        });
  }

  /** Also the last step of the annual report. */
  @Bean
  Step writeStartPage(TaskletSteps steps, StartPageWriting startPage) {
    return steps.step("writeStartPage", startPage::write);
  }
}
