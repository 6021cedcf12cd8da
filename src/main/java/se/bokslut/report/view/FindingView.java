package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.bokslut.dataset.Severity;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.model.Cell;

/**
 * How often one kind of finding was made.
 *
 * @param code what was found, as a code
 * @param counts how often, by severity
 */
public record FindingView(String code, Map<String, Cell> counts) {

  /** Keeps a copy. */
  public FindingView {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** How many findings there are of each severity, the gravest first. */
  static Map<String, Cell> counts(List<ReportedFinding> findings) {
    Map<String, Cell> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(
          severity.code(),
          new Cell.Whole(
              findings.stream()
                  .filter(finding -> finding.severity().equals(severity.code()))
                  .count()));
    }
    return counts;
  }

  /** Every kind of finding with how often it was made. */
  static List<FindingView> byCode(List<ReportedFinding> findings) {
    Map<String, List<ReportedFinding>> byCode = new TreeMap<>();
    for (ReportedFinding finding : findings) {
      byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding);
    }
    List<FindingView> views = new ArrayList<>();
    byCode.forEach((code, found) -> views.add(new FindingView(code, counts(found))));
    return views;
  }
}
