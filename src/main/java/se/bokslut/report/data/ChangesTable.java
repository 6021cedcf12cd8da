package se.bokslut.report.data;

import static se.bokslut.report.data.DataFiles.text;
import static se.bokslut.report.data.DataFiles.whole;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.Cause;
import se.bokslut.report.Change;
import se.bokslut.report.Changes;
import se.bokslut.report.Statement;

/** What has changed since a finalised revision: a row for each change and each of its causes. */
final class ChangesTable {

  private ChangesTable() {}

  static DataTable of(Changes changes) {
    List<List<String>> rows = new ArrayList<>();
    for (Change change : changes.all()) {
      for (Cause cause : change.causes()) {
        rows.add(row(changes.since(), change, cause));
      }
    }
    return new DataTable(
        "changes.csv",
        List.of(
            whole("since_revision", "Revisionen som jämförs med"),
            text("kind", "Slag: indicator, target, target-status eller minimum-level"),
            whole("year", "År"),
            text("organisation", "Organisationens kod; SE är riket"),
            text("agreement", "Avtal, för mål"),
            text("subject", "Indikatorns kod, eller miniminivåns id"),
            text("before", "Vad revisionen sade; tomt när det inte var redovisat"),
            text("after", "Vad som gäller nu; tomt när det inte är redovisat"),
            text(
                "cause",
                "added, replaced, withdrawn eller duplicate för en leverans, annars several,"
                    + " definitions, programme eller other"),
            text("file", "Leveransens fil, relativt inkorgen"),
            text("link", "direct när leveransen har rader bakom värdet, annars indirect")),
        rows);
  }

  private static List<String> row(int since, Change change, Cause cause) {
    Statement of = change.of();
    return List.of(
        DataTable.cell(since),
        of.kind().code(),
        DataTable.cell(of.year()),
        of.organisation(),
        of.agreement(),
        of.subject(),
        change.before(),
        change.after(),
        cause.event().code(),
        cause.file().orElse(""),
        change.direct() ? "direct" : "indirect");
  }
}
