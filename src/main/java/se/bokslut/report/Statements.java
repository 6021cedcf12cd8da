package se.bokslut.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;

/**
 * Everything that the data files of a year state, as they write it.
 *
 * @param said what is said, never empty; what is not known is not there
 */
public record Statements(Map<Statement, String> said) {

  /** Keeps a copy. */
  public Statements {
    said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
  }

  /** What a follow-up states. */
  public static Statements of(FollowUp followUp) {
    Map<Statement, String> said = new LinkedHashMap<>();
    addFigures(followUp, said);
    addTargets(followUp, said);
    for (AssessedLevel level : followUp.minimumLevels().verdicts()) {
      said.put(
          new Statement(
              Statement.Kind.MINIMUM_LEVEL, level.year(), level.organisation(), "", level.level()),
          level.status().word());
    }
    return new Statements(said);
  }

  private static void addFigures(FollowUp followUp, Map<Statement, String> said) {
    for (Organisation organisation : followUp.organisations()) {
      for (IndicatorDefinition indicator : followUp.catalogue().indicators()) {
        Statement statement =
            new Statement(
                Statement.Kind.INDICATOR,
                organisation.year(),
                organisation.code(),
                "",
                indicator.code());
        followUp
            .figure(organisation.year(), organisation.code(), indicator.code())
            .value()
            .ifPresent(value -> said.put(statement, indicator.written(value)));
      }
    }
  }

  private static void addTargets(FollowUp followUp, Map<Statement, String> said) {
    for (AssessedTarget target : followUp.targets()) {
      said.put(of(target, Statement.Kind.TARGET), aim(target));
      said.put(of(target, Statement.Kind.TARGET_STATUS), target.status().word());
    }
  }

  private static Statement of(AssessedTarget target, Statement.Kind kind) {
    return new Statement(
        kind, target.year(), target.organisation(), target.agreement(), target.indicator());
  }

  private static String aim(AssessedTarget target) {
    String step = target.step();
    return target.direction()
        + " "
        + (step == null ? Fraction.of(target.target()).written() : step);
  }

  /** What is said of something, empty when it is not known. */
  public String of(Statement statement) {
    return said.getOrDefault(statement, "");
  }
}
