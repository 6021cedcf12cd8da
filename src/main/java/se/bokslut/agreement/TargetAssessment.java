package se.bokslut.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.HeadingName;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.intake.CopyBatch;

/**
 * Assesses every target of the years shown against its outcome (spec reports "Status of a target").
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

  /** One target row in force, with its outcome. */
  private record Target(
      long rowId,
      int year,
      String agreement,
      @Nullable String goalArea,
      String indicator,
      String organisation,
      BigDecimal value,
      String direction,
      BigDecimal tolerance,
      @Nullable String source) {}

  /** Assesses the targets of a span of years anew; the values must have been rolled up. */
  public void assess(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("truncate target_assessment").update();
          jdbc.sql(
                  """
                  delete from finding f using delivery_sheet s
                  where f.stage = 'follow-up' and f.code in ('duplicate-row', 'unknown-indicator')
                    and s.delivery_id = f.delivery_id and s.sheet_no = f.sheet_no
                    and s.kind = 'targets'
                  """)
              .update();
          Set<List<Object>> seen = new HashSet<>();
          CopyBatch assessments = batch();
          IndicatorCatalogue catalogue = indicators.read();
          for (Target target : targets()) {
            Optional<IndicatorDefinition> indicator = indicator(catalogue, target.indicator());
            String code = indicator.map(IndicatorDefinition::code).orElse(target.indicator());
            if (indicator.isEmpty()) {
              find(target, FindingCode.UNKNOWN_INDICATOR);
            }
            if (!seen.add(
                List.of(target.year(), target.agreement(), target.organisation(), code))) {
              find(target, FindingCode.DUPLICATE_ROW);
            } else if (target.year() >= firstYear && target.year() <= lastYear) {
              assessments.add(assessed(target, code, indicator));
            }
          }
          assessments.send(dataSource);
        });
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
            "tolerance",
            "source",
            "status",
            "row_id"));
  }

  private List<Target> targets() {
    return jdbc.sql(
            """
            select row_id, year, agreement, goal_area, indicator, organisation, target,
              coalesce(direction, '≥') as direction, coalesce(tolerance, 0) as tolerance, source
            from target_in_force
            where not nil
            order by path_rank, row_id
            """)
        .query(
            (row, number) ->
                new Target(
                    row.getLong("row_id"),
                    row.getInt("year"),
                    row.getString("agreement"),
                    row.getString("goal_area"),
                    row.getString("indicator"),
                    row.getString("organisation"),
                    row.getBigDecimal("target"),
                    row.getString("direction"),
                    row.getBigDecimal("tolerance"),
                    row.getString("source")))
        .list();
  }

  /** An indicator by its code or Swedish name. */
  private static Optional<IndicatorDefinition> indicator(
      IndicatorCatalogue catalogue, String stated) {
    String plain = HeadingName.plain(stated);
    return catalogue.indicators().stream()
        .filter(
            indicator ->
                HeadingName.plain(indicator.code()).equals(plain)
                    || HeadingName.plain(indicator.name()).equals(plain))
        .findFirst();
  }

  private List<@Nullable Object> assessed(
      Target target, String code, Optional<IndicatorDefinition> indicator) {
    boolean share =
        indicator.isPresent() && indicator.get().unit() == IndicatorDefinition.Unit.SHARE;
    BigDecimal value =
        share && target.value().compareTo(BigDecimal.ONE) > 0
            ? target.value().movePointLeft(2)
            : target.value();
    TargetStatus status =
        TargetStatus.assess(
            outcome(target, code),
            target.direction(),
            Fraction.of(value),
            Fraction.of(target.tolerance()));
    List<@Nullable Object> row = new ArrayList<>();
    row.add(target.year());
    row.add(target.agreement());
    row.add(target.organisation());
    row.add(code);
    row.add(target.goalArea());
    row.add(target.direction());
    row.add(value);
    row.add(target.tolerance());
    row.add(target.source());
    row.add(status.word());
    row.add(target.rowId());
    return row;
  }

  private Optional<Fraction> outcome(Target target, String code) {
    return jdbc.sql(
            """
            select exact_numerator, exact_denominator
            from indicator_value
            where year = ? and organisation = ? and indicator = ? and exact_numerator is not null
            """)
        .params(target.year(), target.organisation(), code)
        .query(
            (row, number) ->
                new Fraction(
                    row.getBigDecimal(1).toBigIntegerExact(),
                    row.getBigDecimal(2).toBigIntegerExact()))
        .optional();
  }

  private void find(Target target, FindingCode code) {
    boolean duplicate = code == FindingCode.DUPLICATE_ROW;
    jdbc.sql(
            """
            insert into finding (delivery_id, stage, sheet_no, sheet, row_no, column_letters,
              severity, code, value, reason, remedy)
            select s.delivery_id, 'follow-up', s.sheet_no, s.sheet, row_number_in_sheet(:row), null,
              'warning', :code, :value, :reason, :remedy
            from delivery_sheet s
            where s.delivery_id = row_delivery(:row) and s.sheet_no = row_sheet(:row)
            """)
        .param("row", target.rowId())
        .param("code", code.code())
        .param("value", target.indicator())
        .param(
            "reason",
            duplicate
                ? "Målet finns redan för samma avtal, indikator, omfattning och år; det första gäller."
                : "Indikatorn ”%s” är inte känd; målet kan inte bedömas."
                    .formatted(target.indicator()))
        .param(
            "remedy",
            duplicate
                ? "Ta bort en av raderna."
                : "Skriv indikatorns kod, till exempel publications eller doctoral-students.")
        .update();
  }
}
