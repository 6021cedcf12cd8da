package se.bokslut.intake;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.Place;

/** Findings of the intake on their way into the database. */
final class FindingBatch {

  private static final List<String> COLUMNS =
      List.of(
          "delivery_id",
          "stage",
          "sheet_no",
          "sheet",
          "row_no",
          "column_letters",
          "severity",
          "code",
          "value",
          "reason",
          "remedy");

  private final long deliveryId;
  private final CopyBatch batch = new CopyBatch("finding", COLUMNS);

  FindingBatch(long deliveryId) {
    this.deliveryId = deliveryId;
  }

  void add(Finding finding) {
    Place place = finding.place();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(deliveryId);
    values.add("intake");
    values.add(place.sheetPosition());
    values.add(IdentityNumberMask.mask(place.sheet()));
    values.add(place.row());
    values.add(place.column());
    values.add(finding.severity().code());
    values.add(finding.code().code());
    values.add(finding.value());
    values.add(finding.reason());
    values.add(finding.remedy());
    batch.add(values);
  }

  void send(DataSource dataSource) {
    batch.send(dataSource);
  }
}
