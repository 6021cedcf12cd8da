package se.bokslut.report.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.Slug;

/** What the organisations and agreements of a year are called, and where organisations lie. */
final class ReportNames {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, String> agreements = new HashMap<>();

  private ReportNames() {}

  /** Those of a year; none when the organisation of that year is no longer known. */
  static ReportNames read(JdbcClient jdbc, int year) {
    ReportNames read = new ReportNames();
    jdbc.sql("select code, name, region_code from organisation_year where year = ?")
        .param(year)
        .query(
            row -> {
              read.put(row.getString(1), row.getString(2), row.getString(3));
            });
    read.agreements.putAll(
        Slug.distinct(
            jdbc.sql(
                    """
                    select agreement from target_assessment where year = :year
                    union
                    select agreement from measurement_indicator
                    where year = :year and agreement is not null
                    """)
                .param("year", year)
                .query((row, number) -> row.getString(1))
                .list()));
    return read;
  }

  private void put(String code, String name, @Nullable String region) {
    names.put(code, name);
    if (region != null) {
      regions.put(code, region);
    }
  }

  /** The name of what a report is about, else its code itself. */
  String name(Receiver receiver, String code) {
    return receiver == Receiver.AGREEMENT
        ? ShownName.of(agreements.getOrDefault(code, code))
        : name(code);
  }

  private String name(String code) {
    return ShownName.of(names.getOrDefault(code, code));
  }

  /** The name of the region of an organisation, empty when it is not known. */
  String region(String code) {
    return Optional.ofNullable(regions.get(code)).map(this::name).orElse("");
  }
}
