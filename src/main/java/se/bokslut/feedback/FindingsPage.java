package se.bokslut.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

/**
 * The first sheet of an answer: what it is, and all findings.
 *
 * @param title the heading
 * @param introduction a few sentences to the office, one a line
 * @param lines one a finding
 */
record FindingsPage(String title, List<String> introduction, List<Line> lines) {

  /** The sheet's name, unless the workbook has a sheet of that name. */
  static final String NAME = "Anmärkningar";

  /**
   * One finding.
   *
   * @param target where its link leads, or null when the workbook does not hold the cell
   */
  record Line(
      Severity severity,
      String sheet,
      String cell,
      @Nullable Target target,
      String value,
      String reason,
      String remedy) {}

  /** A place of another sheet of the workbook. */
  record Target(Place place) {

    int sheetPosition() {
      return place.sheetPosition();
    }

    /** The cell at which the place is marked; the place's own when nothing is said of its sheet. */
    String cell(Map<Integer, SheetNotes> notes) {
      SheetNotes said = notes.get(sheetPosition());
      return (said == null ? new SheetNotes() : said).markedCell(place);
    }
  }

  /** Where a finding can be seen in the workbook that the page is put into. */
  @FunctionalInterface
  interface Targets {
    /** The cell, or null when the workbook does not hold it. */
    @Nullable Target of(Place place);
  }

  FindingsPage {
    introduction = List.copyOf(introduction);
    lines = List.copyOf(lines);
  }

  /**
   * The page of an answer.
   *
   * @param why why it is not put into a copy of the file; null when it is
   */
  static FindingsPage of(Answer answer, @Nullable WhyNoCopy why, Targets targets) {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : answer.findings()) {
      lines.add(
          new Line(
              finding.severity(),
              finding.place().sheetPosition() == 0
                  ? "Hela filen"
                  : IdentityNumberMask.mask(finding.place().sheet()),
              cell(finding.place()),
              targets.of(finding.place()),
              value(finding),
              finding.reason(),
              IdentityNumberMask.mask(finding.remedy())));
    }
    String file = IdentityNumberMask.maskPath(answer.path().replaceFirst(".*/", ""));
    return new FindingsPage(
        "Anmärkningar på " + file, new Introduction(answer, why).lines(), lines);
  }

  /** What a cell holds; a sheet's name is told beside it already. */
  private static String value(Finding finding) {
    boolean name = finding.place().row() == null && finding.value().equals(finding.place().sheet());
    return name ? "" : finding.value();
  }

  private static String cell(Place place) {
    if (place.row() == null) {
      return "";
    }
    return place.column() == null ? "Rad " + place.row() : place.column() + place.row();
  }

  /** A page that stands in the workbook it tells of: every place can be seen. */
  static @Nullable Target inCopy(Place place) {
    return place.sheetPosition() == 0 ? null : new Target(place);
  }
}
