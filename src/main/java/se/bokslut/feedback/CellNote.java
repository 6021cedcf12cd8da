package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.Severity;

/**
 * The comment at one cell: what is wrong and what to do, for each finding.
 *
 * @param severity the gravest of its findings
 * @param parts its text in parts
 */
record CellNote(Severity severity, List<Part> parts) {

  /** Who says it. */
  static final String AUTHOR = "Bokslut";

  private static final int MOST_FINDINGS = 12;

  /**
   * A stretch of the text.
   *
   * @param heading whether it is the word of a severity, which stands out
   */
  record Part(String text, boolean heading, Severity severity) {}

  CellNote {
    parts = List.copyOf(parts);
  }

  private static final Pattern OURS =
      Pattern.compile(
          Stream.of(Severity.values())
              .map(severity -> Pattern.quote(SeverityMark.of(severity)))
              .collect(Collectors.joining("|", "(?m)^(?:", ")\\s*$")));

  /** A comment's text without what an earlier answer has said in it. */
  static String withoutOurs(String text) {
    Matcher ours = OURS.matcher(text);
    return ours.find() ? text.substring(0, ours.start()).stripTrailing() : text;
  }

  /** What is said of one cell; the same of several cells that are merged is said once. */
  static CellNote of(List<Finding> all) {
    List<Finding> findings = withoutRepetition(all);
    List<Part> parts = new ArrayList<>();
    Severity gravest = Severity.INFO;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      gravest = finding.severity().compareTo(gravest) < 0 ? finding.severity() : gravest;
      if (i < MOST_FINDINGS) {
        String gap = i == 0 ? "" : "\n\n";
        parts.add(new Part(gap + SeverityMark.of(finding.severity()), true, finding.severity()));
        parts.add(
            new Part(
                "\n" + finding.reason() + "\n" + IdentityNumberMask.mask(finding.remedy()),
                false,
                finding.severity()));
      }
    }
    if (findings.size() > MOST_FINDINGS) {
      parts.add(
          new Part(
              "\n\n… och %d till, se bladet med anmärkningar."
                  .formatted(findings.size() - MOST_FINDINGS),
              false,
              gravest));
    }
    return new CellNote(gravest, parts);
  }

  private static List<Finding> withoutRepetition(List<Finding> findings) {
    Set<List<Object>> said = new HashSet<>();
    return findings.stream()
        .filter(each -> said.add(List.of(each.severity(), each.reason(), each.remedy())))
        .toList();
  }

  /** The whole text. */
  String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return text.toString();
  }
}
