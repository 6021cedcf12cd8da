package se.bokslut.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.indicator.Fraction;

/** Reads the ALF accounting of a span of years; of rows said twice the first holds. */
final class AlfReader {

  private final JdbcClient jdbc;

  AlfReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AlfAccount> read(int first, int last) {
    return jdbc.sql(
            """
            select year, organisation, purpose, received, premises, salaries, other
            from alf_accounting_that_holds
            where year between ? and ?
            order by year, organisation collate "C", purpose collate "C"
            """)
        .params(first, last)
        .query(
            (row, number) ->
                new AlfAccount(
                    row.getInt("year"),
                    row.getString("organisation"),
                    row.getString("purpose"),
                    amount(row.getBigDecimal("received")),
                    amount(row.getBigDecimal("premises")),
                    amount(row.getBigDecimal("salaries")),
                    amount(row.getBigDecimal("other"))))
        .list();
  }

  private static Optional<Fraction> amount(@Nullable BigDecimal stated) {
    return Optional.ofNullable(stated).map(Fraction::of);
  }
}
