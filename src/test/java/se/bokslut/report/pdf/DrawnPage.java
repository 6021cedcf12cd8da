package se.bokslut.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Reads what was drawn on a page of a file, in the order in which it was drawn. */
final class DrawnPage {

  /** The number of what is not read aloud. */
  static final int DECORATION = -1;

  private static final PdfName MCID = new PdfName("MCID");

  private final int page;
  private final PdfDictionary fonts;
  private final Map<PdfName, CMapAwareDocumentFont> read = new HashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final List<DrawnText> texts = new ArrayList<>();
  private final Set<String> decorations = new TreeSet<>();
  private final List<Integer> brackets = new ArrayList<>();
  private PdfName font = PdfName.F;
  private float size;
  private float x;
  private float y;

  private DrawnPage(int page, PdfDictionary resources) {
    this.page = page;
    this.fonts = resources.getAsDict(PdfName.FONT);
  }

  /** What was drawn on a page. */
  static DrawnPage of(PdfReader reader, int page) throws IOException {
    DrawnPage drawn = new DrawnPage(page, reader.getPageN(page).getAsDict(PdfName.RESOURCES));
    drawn.read(reader.getPageContent(page));
    return drawn;
  }

  List<DrawnText> texts() {
    return List.copyOf(texts);
  }

  /** The kinds of what is not read aloud. */
  Set<String> decorations() {
    return decorations;
  }

  /** The numbers of its brackets, in the order in which they were opened. */
  List<Integer> brackets() {
    return List.copyOf(brackets);
  }

  private void read(byte[] content) throws IOException {
    PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
    List<PdfObject> operands = new ArrayList<>();
    while (!parser.parse(operands).isEmpty()) {
      operate(operands.getLast().toString(), operands);
    }
    if (!marks.isEmpty()) {
      throw new IllegalStateException("a bracket is not closed on page " + page);
    }
  }

  private void operate(String operator, List<PdfObject> operands) {
    switch (operator) {
      case "BDC" -> {
        PdfNumber mark =
            operands.get(1) instanceof PdfDictionary properties
                ? properties.getAsNumber(MCID)
                : null;
        marks.push(mark == null ? DECORATION : mark.intValue());
        if (mark == null && operands.get(1) instanceof PdfDictionary properties) {
          decorations.add(kind(properties));
        }
        if (mark != null) {
          brackets.add(mark.intValue());
        }
      }
      case "EMC" -> marks.pop();
      case "Tf" -> {
        font = (PdfName) operands.get(0);
        size = ((PdfNumber) operands.get(1)).floatValue();
      }
      case "Tm" -> {
        x = ((PdfNumber) operands.get(4)).floatValue();
        y = ((PdfNumber) operands.get(5)).floatValue();
      }
      case "Tj" -> show((PdfString) operands.getFirst());
      default -> {}
    }
  }

  private static String kind(PdfDictionary properties) {
    PdfName subtype = properties.getAsName(new PdfName("Subtype"));
    return properties.getAsName(PdfName.TYPE) + (subtype == null ? "" : subtype.toString());
  }

  private void show(PdfString string) {
    if (marks.isEmpty()) {
      throw new IllegalStateException("text outside of every bracket on page " + page);
    }
    byte[] bytes = string.getBytes();
    CMapAwareDocumentFont cmap =
        read.computeIfAbsent(
            font, name -> new CMapAwareDocumentFont((PRIndirectReference) fonts.get(name)));
    texts.add(new DrawnText(page, marks.peek(), x, y, size, cmap.decode(bytes, 0, bytes.length)));
  }
}
