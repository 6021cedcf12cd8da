package se.bokslut.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;
import se.bokslut.delivery.Fingerprint;

/**
 * What an office is told about one file that it has dropped (återkoppling).
 *
 * @param path the file, relative to the drop folder
 * @param sha256 the content that was read
 * @param outcome what came of the file
 * @param sameAs the path of the file that holds the same content, empty for none
 * @param sheets what came of its sheets
 * @param findings all that is said, ordered by sheet, row and column
 */
public record Answer(
    String path,
    String sha256,
    Outcome outcome,
    String sameAs,
    List<ReadSheet> sheets,
    List<Finding> findings) {

  /** What came of a file. */
  public enum Outcome {
    /** Its rows are in force. */
    IN_FORCE,
    /** It cannot be used. */
    REJECTED,
    /** It cannot be used, and what was there before it stays in force. */
    REJECTED_REPLACEMENT,
    /** The same content is in force at another path. */
    DUPLICATE,
    /** It was checked and could be used; nothing was stored. */
    CHECKED
  }

  private static final Comparator<Finding> IN_READING_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.place().sheetPosition())
          .thenComparingInt(finding -> Objects.requireNonNullElse(finding.place().row(), 0))
          .thenComparingInt(Answer::column)
          .thenComparing(Finding::severity);

  /** Keeps copies, the findings in reading order. */
  public Answer {
    sheets = List.copyOf(sheets);
    findings = findings.stream().sorted(IN_READING_ORDER).toList();
  }

  private static int column(Finding finding) {
    String letters = finding.place().column();
    return letters == null ? 0 : Columns.index(letters) + 1;
  }

  /** Whether the file as a whole is not used. */
  public boolean isRejected() {
    return outcome == Outcome.REJECTED || outcome == Outcome.REJECTED_REPLACEMENT;
  }

  /** Whether the file could not even be read, so that nothing can be said of its sheets. */
  boolean isUnread() {
    return isRejected() && sheets.isEmpty();
  }

  /** How many findings are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** How many rows are not used: those that have an error of their own. */
  public long rowsNotUsed() {
    Set<Integer> unusable = unusableSheets();
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::place)
        .filter(place -> place.row() != null && !unusable.contains(place.sheetPosition()))
        .map(
            place ->
                Place.sheet(place.sheetPosition(), "").row(Objects.requireNonNull(place.row())))
        .distinct()
        .count();
  }

  /** Positions of sheets whose headings have an error, so that no row of them is used. */
  private Set<Integer> unusableSheets() {
    return findings.stream()
        .filter(
            finding ->
                finding.code() == FindingCode.MISSING_COLUMN
                    || finding.code() == FindingCode.DUPLICATE_HEADING)
        .map(finding -> finding.place().sheetPosition())
        .collect(Collectors.toSet());
  }

  /** Whether something is said that is shown in a copy of the file, or by its rows. */
  boolean isShownInFile() {
    return !findings.isEmpty() && !isUnread();
  }

  /** Equal for answers that say the same of the same content in the same version's words. */
  String fingerprint(String version) {
    StringBuilder all = new StringBuilder(version).append('\n').append(path).append('\n');
    all.append(sha256).append('\n').append(outcome).append(sameAs).append('\n').append(sheets);
    findings.forEach(finding -> all.append('\n').append(finding));
    return Fingerprint.of(all.toString());
  }
}
