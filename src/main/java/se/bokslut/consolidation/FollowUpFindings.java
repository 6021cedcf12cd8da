package se.bokslut.consolidation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings that show only when all deliveries are seen together; found anew in every run. */
public final class FollowUpFindings {

  private static final String INSERT =
      """
      insert into finding (delivery_id, stage, sheet_no, sheet, row_no, column_letters, severity,
        code, value, reason, remedy)
      select d.delivery_id, 'follow-up', s.sheet_no, s.sheet, row_number_in_sheet(f.row_id), null,
        f.severity, f.code, f.value, f.reason, f.remedy
      from (%s) f
      join delivery d on d.delivery_id = row_delivery(f.row_id)
      join delivery_sheet s on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(f.row_id)
      order by d.path_rank, f.row_id
      """;

  private final JdbcClient jdbc;

  /** Takes the database. */
  public FollowUpFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Stores what a query finds, in row order.
   *
   * @param rows SQL of row_id, severity, code, value, reason and remedy
   */
  public void tell(String rows) {
    jdbc.sql(INSERT.formatted(rows)).update();
  }

  /** Rows of one publication that disagree, and publications whose authors are not known. */
  void publications() {
    jdbc.sql(
            INSERT.formatted(
                """
                select distinct r.row_id, 'info' as severity, 'disagreeing-rows' as code,
                  concat_ws(', ',
                    case when r.year <> p.year then r.year::text end,
                    case when r.publication_type <> p.publication_type
                      then r.publication_type end,
                    case when r.content_type <> p.content_type then r.content_type end) as value,
                  'Samma publikation redovisas på annat håll med annat år, annan typ eller annat '
                    || 'innehåll; där raderna skiljer sig gäller den rad som har flest '
                    || 'identifierare.' as reason,
                  'Jämför med källan och rätta den rad som är fel.' as remedy
                from ranked_publication_row k
                join publication_row r
                  on r.row_id = k.row_id and row_delivery(r.row_id) = row_delivery(k.row_id)
                join publication p on p.publication_id = k.publication_id
                where r.year <> p.year
                  or r.publication_type <> p.publication_type
                  or r.content_type <> p.content_type
                """))
        .update();
    jdbc.sql(
            INSERT.formatted(
                """
                select coalesce(k.row_id, g.row_id) as row_id, 'warning' as severity,
                  'missing-authors' as code,
                  left(p.title, 100) as value,
                  'Antalet författare är inte känt; publikationen räknas som en hel i '
                    || 'författarandelarna.' as reason,
                  'Fyll i kolumnen Författare eller Antal författare.' as remedy
                from publication p
                left join ranked_publication_row k
                  on k.publication_id = p.publication_id and k.rank = 1
                left join grouped_row_publications g
                  on g.group_id = p.publication_id and k.row_id is null
                where p.counted and p.all_authors is null
                """))
        .update();
  }

  /** Rows of one defence or licentiate that state different days. */
  void defences() {
    jdbc.sql(
            INSERT.formatted(
                """
                select distinct r.row_id, 'info' as severity, 'disagreeing-rows' as code,
                  r.held_on::text as value,
                  'Samma disputation eller licentiat redovisas på annat håll med en annan dag ('
                    || d.held_on || '); där raderna skiljer sig gäller den rad som har flest '
                    || 'identifierare.' as reason,
                  'Jämför med källan och rätta den rad som är fel.' as remedy
                from defence_member m
                join defence d on d.defence_id = m.defence_id
                join dissertation_row r
                  on r.row_id = m.row_id and row_delivery(r.row_id) = row_delivery(m.row_id)
                where r.held_on <> d.held_on
                """))
        .update();
  }

  /** Grants whose funder has no known class. */
  void unknownFunders() {
    jdbc.sql(
            INSERT.formatted(
                """
                select g.row_id, 'warning' as severity, 'unknown-funder' as code, g.funder as value,
                  'Finansiären är inte känd och räknas som övrig extern finansiär (ÖVR).' as reason,
                  'Fyll i kolumnen Konkurrens om anslaget ska räknas på annat sätt.' as remedy
                from grant_in_force g
                join grant_class c
                  on c.row_id = g.row_id and row_delivery(c.row_id) = row_delivery(g.row_id)
                where not c.known
                """))
        .update();
  }

  /** Equal amounts of one project from several funders, or from several units without shares. */
  void doubleReports() {
    jdbc.sql(
            INSERT.formatted(
                """
                select row_id, 'warning' as severity, 'suspected-double-report' as code,
                  project_id as value,
                  case when several_funders
                    then 'Samma projekt och belopp redovisas för flera finansiärer; beloppet '
                      || 'räknas en gång.'
                    else 'Samma projekt och belopp redovisas av flera enheter utan andel; beloppet '
                      || 'räknas en gång i summan.'
                  end as reason,
                  case when several_funders
                    then 'Kontrollera vilken finansiär som är den rätta.'
                    else 'Fyll i kolumnen Andel % om enheterna delar anslaget.'
                  end as remedy
                from (
                  select g.row_id, g.project_id, bool_or(e.funders > 1) as several_funders
                  from grant_entity e
                  join grant_in_force g
                    on g.project_number = e.project_number
                    and case e.amount_kind
                      when 'granted' then g.year = e.year and g.granted_sek = e.amount
                      when 'awarded' then g.decision_year = e.year and g.awarded_sek = e.amount
                      when 'used' then g.year = e.year and g.used_sek = e.amount
                      else false
                    end
                  where e.amount <> 0
                    and g.decision is distinct from 'AVSLAG'
                    and (e.funders > 1 or (g.share is null and e.units_without_share > 1))
                  group by g.row_id, g.project_id
                ) suspected
                """))
        .update();
  }

  /** Rows that say again what an earlier row says. */
  void repeatedRows() {
    jdbc.sql(
            INSERT.formatted(
                """
                select r.row_id, 'warning' as severity, 'duplicate-row' as code,
                  string_agg(r.year::text, ', ' order by r.year) as value,
                  'Samma sak står redan på rad ' || row_number_in_sheet(r.first_row_id)
                    || case when s.sheet = '' then '' else ' på bladet ”' || s.sheet || '”' end
                    || ' i filen ”' || d.path || '”; den raden gäller.' as reason,
                  'Ta bort en av raderna, eller rätta den som är fel.' as remedy
                from repeated_row r
                join delivery d on d.delivery_id = row_delivery(r.first_row_id)
                join delivery_sheet s
                  on s.delivery_id = d.delivery_id and s.sheet_no = row_sheet(r.first_row_id)
                group by r.row_id, r.first_row_id, s.sheet, d.path
                """))
        .update();
    new NamedFiles(jdbc).maskIn("duplicate-row");
  }

  /** Accounts of a region and year in which received and accounted differ. */
  void unbalancedAccounts() {
    jdbc.sql(
            INSERT.formatted(
                """
                select min(row_id) as row_id, 'warning' as severity, 'unbalanced-accounts' as code,
                  trim_scale(balance)::text as value,
                  'Erhållet minus redovisade kostnader för ' || year || ' är '
                    || swedish_number(balance) || ' kr, forskning och utbildning tillsammans. Avtalet '
                    || 'medger inte att medel förs över till nästa år.' as reason,
                  'Rätta beloppen, eller stäm av med den som ansvarar för redovisningen.' as remedy
                from (
                  select row_id, year, organisation,
                    sum(received - coalesce(premises, 0) - coalesce(salaries, 0) - coalesce(other, 0))
                      over (partition by organisation, year) as balance
                  from alf_accounting_that_holds
                ) a
                where balance <> 0
                group by organisation, year, balance
                """))
        .update();
  }

  /** Measured values under the code of an indicator that is calculated; they are not used. */
  void calculatedMeasures(List<String> calculated) {
    jdbc.sql(
            INSERT.formatted(
                """
                select row_id, 'warning' as severity, 'calculated-indicator' as code,
                  indicator as value,
                  'Koden ”' || indicator || '” är en indikator som programmet räknar ut ur andra '
                    || 'underlag; mätvärdet används inte.' as reason,
                  'Ge mätvärdet en egen kod.' as remedy
                from measurement_in_force
                where not nil
                  and (indicator_key = any (?)
                    or indicator_key in (select name_key(code) from funding_indicator))
                """))
        .param(calculated.toArray(String[]::new))
        .update();
  }
}
