package se.bokslut.agreement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.dataset.FindingCode;

/** Warnings on rows that show only when all is seen together; found anew in every intake. */
final class RowFindings {

  private final List<Long> rows = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> remedies = new ArrayList<>();

  void add(long row, FindingCode code, String value, String reason, String remedy) {
    rows.add(row);
    codes.add(code.code());
    values.add(value);
    reasons.add(reason);
    remedies.add(remedy);
  }

  /** Stores the warnings in the order in which they were found. */
  void tell(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into finding (delivery_id, stage, sheet_no, sheet, row_no, column_letters,
              severity, code, value, reason, remedy)
            select s.delivery_id, 'follow-up', s.sheet_no, s.sheet, row_number_in_sheet(f.row_id),
              null, 'warning', f.code, f.value, f.reason, f.remedy
            from unnest(cast(:rows as bigint[]), cast(:codes as text[]), cast(:values as text[]),
                cast(:reasons as text[]), cast(:remedies as text[]))
              with ordinality as f (row_id, code, value, reason, remedy, place)
            join delivery_sheet s
              on s.delivery_id = row_delivery(f.row_id) and s.sheet_no = row_sheet(f.row_id)
            order by f.place
            """)
        .param("rows", rows.toArray(Long[]::new))
        .param("codes", texts(codes))
        .param("values", texts(values))
        .param("reasons", texts(reasons))
        .param("remedies", texts(remedies))
        .update();
  }

  private static String[] texts(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}
