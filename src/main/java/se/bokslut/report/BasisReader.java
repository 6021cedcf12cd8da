package se.bokslut.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.delivery.Fingerprint;

/** Finds what a report rests on: the cut-off, the year and the deliveries in force. */
public final class BasisReader {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String version;
  private final String definitions;
  private final Supplier<String> templates;
  private final ReportSettings settings;

  /**
   * Takes the database and what is known of the programme.
   *
   * @param clock tells the day when nothing has been delivered yet
   * @param definitions the fingerprint of all definition files
   * @param templates tells the fingerprint of all report templates as they are now
   * @param settings the office's settings that change what reports say
   */
  public BasisReader(
      JdbcClient jdbc,
      Clock clock,
      String version,
      String definitions,
      Supplier<String> templates,
      ReportSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.version = version;
    this.definitions = definitions;
    this.templates = templates;
    this.settings = settings;
  }

  /** One fingerprint of the programme's version and its definitions. */
  public String programme() {
    return Fingerprint.of(version + '\n' + definitions);
  }

  /** The cut-off: as stated, else the day when the newest delivery in force was registered. */
  public LocalDate cutOff(@Nullable LocalDate stated) {
    if (stated != null) {
      return stated;
    }
    return jdbc.sql("select max(registered_at) from delivery where standing = 'in-force'")
        .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(moment -> moment.atZoneSameInstant(SWEDEN).toLocalDate())
        .orElseGet(() -> LocalDate.now(clock.withZone(SWEDEN)));
  }

  /** The latest year that has ended at the cut-off and has rows; empty when there is none. */
  public Optional<Integer> latestYear(LocalDate cutOff) {
    return jdbc.sql(
            """
            select max(r.year)
            from (
              select row_id, year from publication_row
              union all select row_id, year from doctoral_student_row
              union all select row_id, year from dissertation_row
              union all select row_id, year from grant_row
              union all select row_id, year from self_assessment_row
            ) r
            join delivery d on d.delivery_id = row_delivery(r.row_id) and d.standing = 'in-force'
            where r.year < ? or (r.year = ? and ?)
            """)
        .params(cutOff.getYear(), cutOff.getYear(), isLastDayOfYear(cutOff))
        .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
        .single();
  }

  private static boolean isLastDayOfYear(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  /**
   * Whether the organisation is known in a year and the four before it, so that it can be reported.
   */
  public boolean hasYear(int year) {
    return jdbc.sql("select count(distinct year) = 2 from organisation_year where year in (?, ?)")
        .params(year, year - FollowUp.YEARS + 1)
        .query(Boolean.class)
        .single();
  }

  /**
   * The names of the reports of a year, those of agreements aside, which are known when targets
   * have been assessed.
   */
  public List<String> reports(int year) {
    return jdbc.sql(
            """
            select prefix || code collate "C"
            from organisation_year o
            join (values ('REGION', 'region-'), ('REGION', 'staten-'), ('UNIT', 'enhet-'))
              p (level, prefix) on p.level = o.level
            where year = :year
            union all
            select 'riket' from organisation_year where year = :year and level = 'REGION'
            having count(*) > 1
            order by 1
            """)
        .param("year", year)
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** The basis of a year's reports. */
  public Basis read(int year, LocalDate cutOff) {
    return new Basis(
        year,
        cutOff,
        version,
        definitions,
        templates.get(),
        settings,
        jdbc.sql(
                """
                select path, sha256 from delivery where standing = 'in-force'
                order by path collate "C"
                """)
            .query((row, number) -> new Basis.Source(row.getString(1), row.getString(2)))
            .list());
  }
}
