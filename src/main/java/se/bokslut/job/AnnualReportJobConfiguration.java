package se.bokslut.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.bokslut.agreement.MinimumLevelAssessment;
import se.bokslut.agreement.MinimumLevelCatalogue;
import se.bokslut.agreement.TargetAssessment;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorFiles;
import se.bokslut.indicator.IndicatorRollUp;
import se.bokslut.report.template.ReportTemplates;

/**
 * The annual report: templates checked, contributions, minimum levels, the one roll-up, the
 * assessment of targets, the index that reports look by, comments and what they explain, the draft
 * or the revision, the start page.
 */
@Configuration(proxyBeanMethods = false)
public class AnnualReportJobConfiguration {

  /** The job's name. */
  public static final String JOB = "annualReportJob";

  @Bean
  Job annualReportJob(
      JobRepository repository,
      Step checkTemplates,
      Step calculateContributions,
      Step assessMinimumLevels,
      Step rollUpIndicators,
      Step assessTargets,
      Step indexContributions,
      Step renderReports,
      Step writeStartPage) {
    return new JobBuilder(JOB, repository)
        .start(checkTemplates)
        .next(calculateContributions)
        .next(assessMinimumLevels)
        .next(rollUpIndicators)
        .next(assessTargets)
        .next(indexContributions)
        .next(renderReports)
        .next(writeStartPage)
        .build();
  }

  /** A template that cannot be understood is told before the figures are calculated. */
  @Bean
  Step checkTemplates(TaskletSteps steps, ReportTemplates templates) {
    return steps.step("checkTemplates", templates::check);
  }

  @Bean
  Step calculateContributions(
      TaskletSteps steps,
      Contributions contributions,
      IndicatorFiles indicators,
      MinimumLevelCatalogue levels) {
    int window = Math.max(indicators.longestWindow(), levels.longestWindow());
    return steps.step(
        "calculateContributions",
        request -> contributions.calculate(request.firstYear() - window + 1, request.year()));
  }

  @Bean
  Step assessMinimumLevels(
      TaskletSteps steps, MinimumLevelAssessment levels, Contributions contributions) {
    return steps.step(
        "assessMinimumLevels",
        request -> {
          levels.assess(request.firstYear(), request.year());
          contributions.calculateAssessed(request.firstYear(), request.year());
        });
  }

  @Bean
  Step rollUpIndicators(TaskletSteps steps, IndicatorRollUp rollUp) {
    return steps.step(
        "rollUpIndicators", request -> rollUp.rollUp(request.firstYear(), request.year()));
  }

  @Bean
  Step assessTargets(TaskletSteps steps, TargetAssessment targets) {
    return steps.step("assessTargets", request -> targets.assess(request.firstYear()));
  }

  /** Each report looks for the contributions of its own units. */
  @Bean
  Step indexContributions(TaskletSteps steps, Contributions contributions) {
    return steps.step("indexContributions", request -> contributions.index());
  }

  @Bean
  Step renderReports(TaskletSteps steps, Rendering rendering) {
    return steps.step("renderReports", rendering::render);
  }
}
