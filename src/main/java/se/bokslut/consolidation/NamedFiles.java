package se.bokslut.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.IdentityNumberMask;

/** Masks identity numbers in the names of files that findings about other files quote. */
final class NamedFiles {

  private record Quoted(long finding, String value, String reason) {}

  private final JdbcClient jdbc;

  NamedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Masks what the findings of a code quote; within the caller's transaction. */
  void maskIn(String code) {
    jdbc.sql(
            """
            select finding_id, value, reason from finding
            where code = :code and (value || reason) ~ ('[0-9]{3}|' || :token)
            """)
        .param("code", code)
        .param("token", IdentityNumberMask.TOKEN_FORM)
        .query(
            (row, number) ->
                new Quoted(
                    row.getLong("finding_id"), row.getString("value"), row.getString("reason")))
        .list()
        .forEach(this::mask);
  }

  private void mask(Quoted quoted) {
    String value = IdentityNumberMask.maskPath(quoted.value());
    String reason = IdentityNumberMask.maskPath(quoted.reason());
    if (!value.equals(quoted.value()) || !reason.equals(quoted.reason())) {
      jdbc.sql("update finding set value = ?, reason = ? where finding_id = ?")
          .params(value, reason, quoted.finding())
          .update();
    }
  }
}
