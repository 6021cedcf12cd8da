package se.bokslut.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.HeadingName;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.intake.CopyBatch;

/**
 * Assesses every target from the first year shown on against its outcome (spec reports "Status of a
 * target"); those of years to come have none yet.
 */
public final class TargetAssessment {

  private final DataSource dataSource;
  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final KnownIndicators indicators;

  /** Takes the database and the indicators. */
  public TargetAssessment(
      DataSource dataSource, TransactionOperations transaction, KnownIndicators indicators) {
    this.dataSource = dataSource;
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.indicators = indicators;
  }

  /**
   * A target and the indicator that it is on.
   *
   * @param indicator empty when it is not known
   * @param repeated whether an earlier target says the same
   */
  private record IdentifiedTarget(
      StatedTarget target, Optional<IndicatorDefinition> indicator, boolean repeated) {

    String code() {
      return code(target, indicator);
    }

    static String code(StatedTarget target, Optional<IndicatorDefinition> indicator) {
      return indicator.map(IndicatorDefinition::code).orElse(target.indicator());
    }
  }

  /** Tells of targets on what is not known, and of those that say again what another says. */
  public void check() {
    transaction.executeWithoutResult(
        status -> {
          RowFindings findings = new RowFindings();
          for (IdentifiedTarget one : identified()) {
            if (one.indicator().isEmpty()) {
              findUnknown(one.target(), findings);
            }
            if (one.repeated()) {
              findRepeated(one.target(), findings);
            }
          }
          findings.tell(jdbc);
        });
  }

  /** Assesses the targets from a year on anew; the values must have been rolled up. */
  public void assess(int firstYear) {
    transaction.executeWithoutResult(
        status -> {
          Map<TargetTables.OutcomeKey, Fraction> outcomes = new TargetTables(jdbc).outcomes();
          CopyBatch assessments = batch();
          identified().stream()
              .filter(one -> !one.repeated() && one.target().year() >= firstYear)
              .forEach(one -> assessments.add(assessed(one, outcomes)));
          jdbc.sql("truncate target_assessment").update();
          assessments.send(dataSource);
        });
  }

  private List<IdentifiedTarget> identified() {
    IndicatorNames names = new IndicatorNames(indicators.read());
    Set<List<Object>> seen = new HashSet<>();
    List<IdentifiedTarget> identified = new ArrayList<>();
    for (StatedTarget target : new TargetTables(jdbc).targets()) {
      Optional<IndicatorDefinition> indicator = names.find(target.indicator());
      String code = IdentifiedTarget.code(target, indicator);
      boolean first =
          seen.add(
              List.of(
                  target.year(),
                  HeadingName.key(target.agreement()),
                  target.organisation(),
                  HeadingName.key(code)));
      identified.add(new IdentifiedTarget(target, indicator, !first));
    }
    return identified;
  }

  private static boolean isShare(IndicatorDefinition indicator) {
    return indicator.unit() == IndicatorDefinition.Unit.SHARE;
  }

  private static CopyBatch batch() {
    return new CopyBatch(
        "target_assessment",
        List.of(
            "year",
            "agreement",
            "organisation",
            "indicator",
            "goal_area",
            "direction",
            "target",
            "target_step",
            "tolerance",
            "source",
            "status",
            "row_id"));
  }

  private static List<@Nullable Object> assessed(
      IdentifiedTarget one, Map<TargetTables.OutcomeKey, Fraction> outcomes) {
    StatedTarget target = one.target();
    BigDecimal aim = target.aim(one.indicator().filter(TargetAssessment::isShare).isPresent());
    Optional<Fraction> outcome =
        Optional.ofNullable(
            outcomes.get(
                new TargetTables.OutcomeKey(target.year(), target.organisation(), one.code())));
    TargetStatus status =
        TargetStatus.assess(
            outcome, target.direction(), Fraction.of(aim), Fraction.of(target.tolerance()));
    List<@Nullable Object> row = new ArrayList<>();
    row.add(target.year());
    row.add(target.agreement());
    row.add(target.organisation());
    row.add(one.code());
    row.add(target.goalArea());
    row.add(target.direction());
    row.add(aim);
    row.add(target.step());
    row.add(target.tolerance());
    row.add(target.source());
    row.add(status.word());
    row.add(target.rowId());
    return row;
  }

  private static void findUnknown(StatedTarget target, RowFindings findings) {
    findings.add(
        target.rowId(),
        FindingCode.UNKNOWN_INDICATOR,
        target.indicator(),
        "Indikatorn ”%s” är inte känd; målet kan inte bedömas.".formatted(target.indicator()),
        "Skriv indikatorns kod, till exempel publications eller doctoral-students.");
  }

  private static void findRepeated(StatedTarget target, RowFindings findings) {
    findings.add(
        target.rowId(),
        FindingCode.DUPLICATE_ROW,
        target.indicator(),
        "Målet finns redan för samma avtal, indikator, omfattning och år; det första gäller.",
        "Ta bort en av raderna.");
  }
}
