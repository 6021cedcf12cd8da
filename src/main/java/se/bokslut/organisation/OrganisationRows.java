package se.bokslut.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.RowOutcome;

/**
 * Reads what the organisation sheets in force say, in row order; a row that claims to be SE is left
 * out.
 */
final class OrganisationRows {

  private static final Pattern LIST = Pattern.compile("[;,\\n]");
  private static final Pattern NAMES = Pattern.compile("[;\\n]");

  private OrganisationRows() {}

  static List<OrganisationVersion> inForce(JdbcClient jdbc) {
    return inForceWithout(jdbc, Set.of());
  }

  /** The same without what some files say. */
  static List<OrganisationVersion> inForceWithout(JdbcClient jdbc, Set<String> paths) {
    return jdbc.sql(
            """
                select r.*
                from organisation_row r
                join delivery d on d.delivery_id = row_delivery(r.row_id)
                where d.standing = 'in-force' and not r.nil and r.code <> '%s'
                  and not d.path = any(?)
                order by d.path_rank, r.row_id
                """
                .formatted(Level.NATION_CODE))
        .param((Object) paths.toArray(String[]::new))
        .query(OrganisationRows::version)
        .list();
  }

  /** What a row says that has been read but not stored. */
  static OrganisationVersion read(RowOutcome.Accepted row) {
    Level level = Level.ofWord(stated(row, "level"));
    String code = stated(row, "code");
    return new OrganisationVersion(
        0,
        level == Level.REGION ? RegionCode.padded(code) : code,
        stated(row, "name"),
        level,
        OrganisationCheck.value(row, "parent_code"),
        OrganisationCheck.value(row, "region_code"),
        day(OrganisationCheck.value(row, "valid_from")),
        day(OrganisationCheck.value(row, "valid_to")),
        parts(LIST, OrganisationCheck.value(row, "replaces")),
        parts(NAMES, OrganisationCheck.value(row, "aliases")),
        parts(LIST, OrganisationCheck.value(row, "diva_id")));
  }

  private static String stated(RowOutcome.Accepted row, String field) {
    return Objects.requireNonNull(OrganisationCheck.value(row, field));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static OrganisationVersion version(ResultSet row, int number) throws SQLException {
    Level level = Level.ofWord(row.getString("level"));
    String code = row.getString("code");
    return new OrganisationVersion(
        row.getLong("row_id"),
        level == Level.REGION ? RegionCode.padded(code) : code,
        row.getString("name"),
        level,
        row.getString("parent_code"),
        row.getString("region_code"),
        date(row.getDate("valid_from")),
        date(row.getDate("valid_to")),
        parts(LIST, row.getString("replaces")),
        parts(NAMES, row.getString("aliases")),
        parts(LIST, row.getString("diva_id")));
  }

  private static @Nullable LocalDate date(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  private static List<String> parts(Pattern separator, @Nullable String text) {
    return text == null
        ? List.of()
        : separator.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }
}
