package se.bokslut.feedback;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.bokslut.dataset.Finding;

/** Copies a worksheet part with its faulty cells coloured and its identity numbers masked. */
final class MarkedSheet extends MaskedPart {

  private static final Set<String> AFTER_COMMENTS =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  /** A sheet with more faults shows the rest by colour and in the list of findings. */
  private static final int MOST_COMMENTS = 10_000;

  private final @Nullable SheetNotes notes;
  private final CellMask mask;
  private final MarkedStyles styles;
  private final String newDrawingId;
  private @Nullable String drawingId;
  private final SheetMeasure measure = new SheetMeasure();
  private final Map<Integer, Map<Integer, CellNote>> placed = new TreeMap<>();
  private int lastRow;
  private int comments;
  private boolean filledRowSeen;
  private boolean commentsPointed;
  private int depth;

  /**
   * Takes what is said of the sheet.
   *
   * @param newDrawingId points to the drawing that shows comments, when the sheet has none yet
   */
  MarkedSheet(@Nullable SheetNotes notes, CellMask mask, MarkedStyles styles, String newDrawingId) {
    super(false);
    this.notes = notes;
    this.mask = mask;
    this.styles = styles;
    this.newDrawingId = newDrawingId;
  }

  /** The comments that the copied sheet shall have, by row from 1 and column from 0. */
  Map<Integer, Map<Integer, CellNote>> placed() {
    return placed;
  }

  /** What pointed to the drawing that shows comments before, null for none. */
  @Nullable String drawingId() {
    return drawingId;
  }

  @Override
  boolean hasChanged() {
    return true;
  }

  SheetMeasure measure() {
    return measure;
  }

  @Override
  void element(XmlToken token, XmlInput input, XmlOutput output)
      throws IOException, XMLStreamException, NotCopiedException {
    if (token instanceof XmlToken.Start start) {
      beforeStart(start, output);
      if (start.name().equals("row")) {
        row(StoredRow.read(start, lastRow + 1, input), output);
        return;
      }
      depth++;
      super.element(changed(start), input, output);
      depth -= closesItself(start) ? 1 : 0;
      return;
    }
    if (token instanceof XmlToken.End end) {
      depth--;
      if (depth == 0) {
        pointAtComments(end.prefix(), output);
      }
    }
    super.element(token, input, output);
  }

  /** Elements of words are copied with their end tags at once. */
  private static boolean closesItself(XmlToken.Start start) {
    return MaskedPart.isCopiedWhole(start.name());
  }

  private void beforeStart(XmlToken.Start start, XmlOutput output) throws IOException {
    if (start.name().equals("sheetFormatPr")) {
      measure.usual(start);
    } else if (start.name().equals("col")) {
      measure.columns(start);
    } else if (start.name().equals("legacyDrawing")) {
      drawingId = start.attribute("id");
    }
    if (depth == 1 && AFTER_COMMENTS.contains(start.name())) {
      pointAtComments(start.prefix(), output);
    }
  }

  private static XmlToken.Start changed(XmlToken.Start start) {
    return start.name().equals("sheetView") ? start.with("tabSelected", null) : start;
  }

  private void pointAtComments(String prefix, XmlOutput output) throws IOException {
    if (placed.isEmpty() || drawingId != null || commentsPointed) {
      return;
    }
    commentsPointed = true;
    output.write(
        new XmlToken.Start(
            prefix,
            "legacyDrawing",
            List.of(new XmlToken.Attribute("", "r", Parts.RELATIONSHIPS)),
            List.of(new XmlToken.Attribute("r", "id", newDrawingId))));
    output.write(new XmlToken.End(prefix, "legacyDrawing"));
  }

  private void row(StoredRow row, XmlOutput output) throws IOException, NotCopiedException {
    lastRow = row.number();
    measure.row(row.number(), row.height());
    int firstFilled = row.firstFilled();
    IntPredicate suspected = notes == null ? column -> false : notes.maskedIn(row.number());
    for (StoredCell cell : row.cells()) {
      row.put(mask.mask(cell, row.number(), suspected.test(cell.column())));
    }
    if (notes != null) {
      boolean firstRow = firstFilled >= 0 && !filledRowSeen;
      filledRowSeen |= firstRow;
      notes
          .of(row.number(), Math.max(0, firstFilled), firstRow)
          .forEach((column, findings) -> mark(row, column, findings));
    }
    row.write(output);
  }

  private void mark(StoredRow row, int column, List<Finding> findings) {
    CellNote note = CellNote.of(findings);
    StoredCell cell = row.cell(column, measure.style(column));
    row.put(cell.styled(styles.marked(cell.style(), note.severity())));
    if (comments < MOST_COMMENTS) {
      comments++;
      placed.computeIfAbsent(row.number(), r -> new TreeMap<>()).put(column, note);
    }
  }
}
