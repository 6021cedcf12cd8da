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

  /** Assesses the targets from a year on anew; the values must have been rolled up. */
  public void assess(int firstYear) {
    transaction.executeWithoutResult(status -> assessAll(firstYear));
  }

  private void assessAll(int firstYear) {
    IndicatorNames names = new IndicatorNames(indicators.read());
    TargetTables tables = new TargetTables(jdbc);
    Map<TargetTables.OutcomeKey, Fraction> outcomes = tables.outcomes();
    Set<List<Object>> seen = new HashSet<>();
    RowFindings findings = new RowFindings("targets");
    CopyBatch assessments = batch();
    for (StatedTarget target : tables.targets()) {
      Optional<IndicatorDefinition> indicator = names.find(target.indicator());
      String code = indicator.map(IndicatorDefinition::code).orElse(target.indicator());
      if (indicator.isEmpty()) {
        findUnknown(target, findings);
      }
      if (!seen.add(List.of(target.year(), target.agreement(), target.organisation(), code))) {
        findRepeated(target, findings);
      } else if (target.year() >= firstYear) {
        assessments.add(
            assessed(
                target,
                code,
                target.aim(indicator.filter(TargetAssessment::isShare).isPresent()),
                Optional.ofNullable(
                    outcomes.get(
                        new TargetTables.OutcomeKey(target.year(), target.organisation(), code)))));
      }
    }
    jdbc.sql("truncate target_assessment").update();
    assessments.send(dataSource);
    findings.replace(jdbc, FindingCode.DUPLICATE_ROW, FindingCode.UNKNOWN_INDICATOR);
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
      StatedTarget target, String code, BigDecimal aim, Optional<Fraction> outcome) {
    TargetStatus status =
        TargetStatus.assess(
            outcome, target.direction(), Fraction.of(aim), Fraction.of(target.tolerance()));
    List<@Nullable Object> row = new ArrayList<>();
    row.add(target.year());
    row.add(target.agreement());
    row.add(target.organisation());
    row.add(code);
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
