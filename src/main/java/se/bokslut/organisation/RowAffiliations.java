package se.bokslut.organisation;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.bokslut.dataset.Affiliations;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.intake.CopyBatch;

/**
 * Keeps which organisations the affiliations of each row in force match, and how many of its
 * authors; made anew in every run.
 *
 * <p>Must be called within a transaction, so that rows are fetched in portions.
 */
final class RowAffiliations {

  private static final int FETCH = 2_000;

  private final DataSource dataSource;
  private final KindCatalogue kinds;

  RowAffiliations(DataSource dataSource, KindCatalogue kinds) {
    this.dataSource = dataSource;
    this.kinds = kinds;
  }

  void store(OrganisationRegister register) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.execute("truncate row_affiliation");
    template.setFetchSize(FETCH);
    AffiliationIndex index = new AffiliationIndex(register);
    CopyBatch matches =
        new CopyBatch(
            "row_affiliation", List.of("row_id", "organisation", "region_code", "authors"));
    kinds.canonical().stream()
        .filter(kinds::holdsAffiliations)
        .forEach(kind -> match(kind.table(), register, index, template, matches));
    matches.send(dataSource);
    template.execute("call refresh_statistics('row_affiliation')");
  }

  private static void match(
      String table,
      OrganisationRegister register,
      AffiliationIndex index,
      JdbcTemplate template,
      CopyBatch matches) {
    template.query(
        """
        select r.row_id, r.year, r.affiliations
        from %s r
        join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
        where r.affiliations is not null
        """
            .formatted(table),
        row -> {
          long rowId = row.getLong(1);
          int year = row.getInt(2);
          index
              .authors(Affiliations.of(row.getString(3)), year)
              .forEach(
                  (code, authors) ->
                      matches.add(
                          Arrays.asList(
                              rowId,
                              code,
                              register.in(year).regionCode(code).orElse(null),
                              authors)));
        });
  }
}
