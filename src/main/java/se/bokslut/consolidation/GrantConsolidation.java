package se.bokslut.consolidation;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.dataset.HeadingName;
import se.bokslut.intake.CopyBatch;

/**
 * Gives grants their class and joins rows of the same amount (spec indicators "External grants").
 */
public final class GrantConsolidation {

  private static final List<String> AMOUNTS = List.of("granted", "awarded", "used", "commissioned");

  private final JdbcClient jdbc;
  private final DataSource dataSource;
  private final TransactionOperations transaction;
  private final FunderRegister funders;

  /** Takes the database and the funders whose class is known. */
  public GrantConsolidation(
      DataSource dataSource, TransactionOperations transaction, FunderRegister funders) {
    this.jdbc = JdbcClient.create(dataSource);
    this.dataSource = dataSource;
    this.transaction = transaction;
    this.funders = funders;
  }

  /** Classifies and joins all grants in force anew. */
  public void classify() {
    transaction.executeWithoutResult(
        status -> {
          storeFunders();
          classifyRows();
          jdbc.sql("truncate grant_entity").update();
          AMOUNTS.forEach(this::joinAmounts);
          jdbc.sql("call refresh_statistics('grant_class', 'grant_entity')").update();
          FollowUpFindings findings = new FollowUpFindings(jdbc);
          findings.unknownFunders();
          findings.doubleReports();
        });
  }

  /** Known funders by name and number; a region's own money is local. */
  private void storeFunders() {
    jdbc.sql("truncate funder_class").update();
    CopyBatch batch = new CopyBatch("funder_class", List.of("funder_key", "class"));
    funders.classes().forEach((key, funderClass) -> batch.add(List.of(key, funderClass)));
    batch.send(dataSource);
    jdbc.sql(
            """
            select distinct names.name
            from organisation_row r
            join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
            cross join lateral (
              select r.name
              union
              select regexp_split_to_table(r.aliases, '[;\\n]')
            ) names (name)
            where r.level = 'REGION' and length(names.name) between 1 and 200
            """)
        .query(String.class)
        .list()
        .forEach(
            region ->
                jdbc.sql("insert into funder_class values (?, 'LOK') on conflict do nothing")
                    .param(HeadingName.plain(region).replace(" ", ""))
                    .update());
  }

  private void classifyRows() {
    jdbc.sql("truncate grant_class").update();
    jdbc.sql(
            """
            insert into grant_class
            select g.row_id, coalesce(g.competition, by_name.class, by_number.class, 'ÖVR'),
              g.competition is not null,
              coalesce(g.competition, by_name.class, by_number.class) is not null
            from grant_in_force g
            left join funder_class by_name on by_name.funder_key = g.funder_key
            left join funder_class by_number on by_number.funder_key = g.funder_number
            where not g.nil
            """)
        .update();
  }

  private void joinAmounts(String amount) {
    jdbc.sql(
            """
            insert into grant_entity
            select '%1$s', g.project_number, %2$s, g.%1$s_sek,
              (array_agg(c.class order by
                array_position(array['INT', 'NAT', 'ÖVR', 'REG', 'LOK', 'UPPDRAG'], c.class)))[1],
              count(distinct g.funder_key),
              count(distinct g.organisation) filter (where g.share is null)
            from grant_in_force g
            join grant_class c
              on c.row_id = g.row_id and row_delivery(c.row_id) = row_delivery(g.row_id)
            where g.%1$s_sek is not null
              and g.decision is distinct from 'AVSLAG'
            group by g.project_number, %2$s, g.%1$s_sek
            """
                .formatted(amount, yearOf(amount)))
        .update();
  }

  /** What year an amount belongs to: a whole grant to the year of its decision. */
  private static String yearOf(String amount) {
    return amount.equals("awarded") ? "g.decision_year" : "g.year";
  }
}
