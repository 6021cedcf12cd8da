package se.bokslut.feedback.workbook;

import java.util.Optional;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuide;
import se.bokslut.organisation.UnitInForce;
import se.bokslut.report.excel.TextWidth;

/**
 * One column of a sheet to fill in.
 *
 * @param definition what it holds
 * @param name its heading
 * @param explanation what is told about it
 * @param example what the example row shows, perhaps nothing
 * @param given what is filled in beforehand: the unit, empty for all other columns
 */
record ColumnForm(
    ColumnDefinition definition,
    String name,
    String explanation,
    String example,
    Optional<String> given) {

  /** The size of explanations' letters beside that of the body, in which widths are measured. */
  static final double SMALL = 0.85;

  private static final double NARROWEST = 13;
  private static final double WIDEST = 36;

  /** What cells keep free beside their text. */
  private static final double INDENT = 1.8;

  private static final double PADDING = 3;
  private static final int MOST_LINES = 5;
  private static final int MOST_HEADING_LINES = 2;

  static ColumnForm of(
      ColumnDefinition definition,
      String name,
      KindGuide.ColumnGuide guide,
      Optional<UnitInForce> unit) {
    Optional<String> given =
        definition.fields().contains(KindDefinition.UNIT_CODE)
            ? unit.map(UnitInForce::code)
            : definition.fields().contains(KindDefinition.UNIT_NAME)
                ? unit.map(UnitInForce::name)
                : Optional.empty();
    return new ColumnForm(
        definition, name, guide.explanation(), given.orElse(guide.example()), given);
  }

  boolean required() {
    return definition.required() && !definition.yearly();
  }

  String heading() {
    return name + (required() ? "*" : "");
  }

  CellType type() {
    return CellType.of(definition.type());
  }

  /** In digits: the example on one line, the explanation on a few. */
  double width() {
    double width =
        Math.max(
            Math.max(NARROWEST, TextWidth.of(example, false) + PADDING),
            Math.max(
                TextWidth.ofWidestWord(heading(), true) + PADDING,
                TextWidth.ofWidestWord(explanation, false) * SMALL + PADDING));
    double needed = Math.min(width, WIDEST);
    while (needed < WIDEST
        && (explanationLines(needed) > MOST_LINES || headingLines(needed) > MOST_HEADING_LINES)) {
      needed++;
    }
    return needed;
  }

  int explanationLines(double width) {
    return TextWidth.lines(explanation, (width - INDENT) / SMALL, false);
  }

  int headingLines(double width) {
    return TextWidth.lines(heading(), width - INDENT, true);
  }
}
