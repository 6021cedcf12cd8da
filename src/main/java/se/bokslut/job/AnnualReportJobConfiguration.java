package se.bokslut.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.bokslut.agreement.TargetAssessment;
import se.bokslut.indicator.Contributions;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorRollUp;
import se.bokslut.report.FollowUp;

/** The annual report: contributions, the one roll-up, the assessment of targets, the draft. */
@Configuration(proxyBeanMethods = false)
public class AnnualReportJobConfiguration {

  /** The job's name. */
  public static final String JOB = "annualReportJob";

  /** The job parameter of the reporting year. */
  static final String YEAR = "year";

  @Bean
  Job annualReportJob(
      JobRepository repository,
      Step calculateContributions,
      Step rollUpIndicators,
      Step assessTargets,
      Step renderDraft) {
    return new JobBuilder(JOB, repository)
        .start(calculateContributions)
        .next(rollUpIndicators)
        .next(assessTargets)
        .next(renderDraft)
        .build();
  }

  @Bean
  Step calculateContributions(
      TaskletSteps steps, Contributions contributions, IndicatorCatalogue indicators) {
    return steps.step(
        "calculateContributions",
        year -> contributions.calculate(firstYear(year) - indicators.longestWindow() + 1, year));
  }

  @Bean
  Step rollUpIndicators(TaskletSteps steps, IndicatorRollUp rollUp) {
    return steps.step("rollUpIndicators", year -> rollUp.rollUp(firstYear(year), year));
  }

  @Bean
  Step assessTargets(TaskletSteps steps, TargetAssessment targets) {
    return steps.step("assessTargets", year -> targets.assess(firstYear(year), year));
  }

  @Bean
  Step renderDraft(TaskletSteps steps, DraftRendering rendering) {
    return steps.step("renderDraft", rendering::render);
  }

  private static int firstYear(int year) {
    return year - FollowUp.YEARS + 1;
  }
}
