package se.bokslut.agreement;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.organisation.WholeJoins;

/**
 * Assesses how every unit stands on every minimum level of its region (spec minimum-levels).
 *
 * <p>Data decides where enough is delivered, else the unit's answer does; contributions must have
 * been calculated for the years asked for and for the longest window before them.
 */
public final class MinimumLevelAssessment {

  /** The years from the first to the last, both included. */
  public record Years(int first, int last) {}

  private static final String VERDICTS =
      """
      insert into minimum_level_verdict (year, organisation, level_key, level, status, source,
        data_verdict, answer_verdict, answer, answer_row_id)
      select v.year, v.organisation, v.level_key, v.level,
        coalesce(v.by_data, v.by_answer, 'ej redovisad'),
        case
          when v.by_data is null then case when v.by_answer is not null then 'självskattning' end
          when v.by_data = v.by_answer then 'båda'
          when v.by_answer is not null or v.answer = 'ET' then 'konflikt'
          else 'data'
        end,
        v.by_data, v.by_answer, v.answer, v.answer_row_id
      from (
        select u.year, u.code as organisation, l.level_key, l.level, a.answer,
          a.row_id as answer_row_id,
          case
            when not l.by_data then null
            when exists (
              select from minimum_level_evidence e
              where e.year = u.year and e.organisation = u.code and e.level_key = l.level_key)
              then 'uppfylld'
            when exists (
              select from minimum_level_decided d
              where d.year = u.year and d.organisation = u.code and d.level_key = l.level_key)
              then 'ej uppfylld'
          end as by_data,
          case a.answer
            when 'N' then 'ej uppfylld'
            when 'ET' then case when btrim(a.motivation) <> '' then 'ej tillämplig' end
            when 'J' then
              case
                when l.needs = 'yes' then 'uppfylld'
                when l.needs = 'text' then case when btrim(a.text) <> '' then 'uppfylld' end
                when l.needs = 'list'
                  then case when name_key(replace(a.text, ';', '')) <> '' then 'uppfylld' end
                when a.count is null or (l.needs = 'count-and-value' and a.value is null) then null
                when a.count between l.at_least and l.at_most
                  and (l.needs = 'count' or a.value = a.count) then 'uppfylld'
                else 'ej uppfylld'
              end
          end as by_answer
        from organisation_year u
        join minimum_level l
          on l.year = u.year and l.region_code = coalesce(u.region_code, '')
          and l.text is not null
        left join minimum_level_answer a
          on a.year = u.year and a.organisation = u.code and a.criterion_key = l.level_key
        where u.level = 'UNIT' and u.year between :first and :last
      ) v
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final MinimumLevelCatalogue catalogue;
  private final LevelsInForce levels;
  private final AnswerFindings findings;

  /** Takes the database and the built-in levels. */
  public MinimumLevelAssessment(
      DataSource dataSource, TransactionOperations transaction, MinimumLevelCatalogue catalogue) {
    this.jdbc = JdbcClient.create(dataSource);
    this.transaction = transaction;
    this.catalogue = catalogue;
    this.levels = new LevelsInForce(dataSource);
    this.findings = new AnswerFindings(jdbc);
  }

  /** The years for which units have answered, empty when none has. */
  public Optional<Years> answeredYears() {
    return jdbc.sql("select min(year), max(year) from self_assessment_that_holds")
        .query((row, number) -> new Years(row.getInt(1), row.getInt(2)))
        .optional()
        .filter(years -> years.first() > 0);
  }

  /** Assesses every level of a span of years anew. */
  public void assess(int firstYear, int lastYear) {
    transaction.executeWithoutResult(status -> assessAnew(firstYear, lastYear));
  }

  /** Assesses them and tells of every answer that cannot count or that the data contradicts. */
  public void assessAnswers(int firstYear, int lastYear) {
    transaction.executeWithoutResult(
        status -> {
          assessAnew(firstYear, lastYear);
          findings.find();
        });
  }

  private void assessAnew(int firstYear, int lastYear) {
    WholeJoins.preferred(jdbc);
    levels.store(catalogue, firstYear, lastYear);
    jdbc.sql("truncate minimum_level_evidence, minimum_level_decided, minimum_level_verdict")
        .update();
    storeAnswers(firstYear, lastYear);
    for (MinimumLevelDefinition level : catalogue.levels()) {
      level.dataRule().ifPresent(rule -> decide(level.key(), rule, firstYear, lastYear));
    }
    jdbc.sql(
            "call refresh_statistics('minimum_level', 'minimum_level_evidence', 'minimum_level_decided')")
        .update();
    jdbc.sql(VERDICTS).param("first", firstYear).param("last", lastYear).update();
    jdbc.sql("call refresh_statistics('minimum_level_verdict')").update();
  }

  private void storeAnswers(int firstYear, int lastYear) {
    jdbc.sql("truncate minimum_level_answer").update();
    jdbc.sql(
            """
            insert into minimum_level_answer (year, organisation, criterion_key, criterion, row_id,
              answer, value, count, text, motivation)
            select year, organisation, criterion_key, criterion, row_id, answer, value, count, text,
              motivation
            from self_assessment_that_holds
            where year between ? and ?
            """)
        .params(firstYear, lastYear)
        .update();
    jdbc.sql("call refresh_statistics('minimum_level_answer')").update();
  }

  private void decide(String level, DataRule rule, int firstYear, int lastYear) {
    store("minimum_level_evidence", ", row_id", level, rule.fulfilled(), firstYear, lastYear);
    String decides = rule.decides();
    if (decides != null) {
      store("minimum_level_decided", "", level, decides, firstYear, lastYear);
    }
  }

  private void store(
      String table, String column, String level, String sql, int firstYear, int lastYear) {
    jdbc.sql(
            """
            insert into %s (level_key, year, organisation%s)
            select distinct ?, r.year, r.organisation%s
            from (%s) r (year, organisation%s)
            join organisation_year u
              on u.year = r.year and u.code = r.organisation and u.level = 'UNIT'
            where r.year between ? and ?
            """
                .formatted(table, column, column.replace(" ", " r."), sql, column))
        .params(level, firstYear, lastYear)
        .update();
  }
}
