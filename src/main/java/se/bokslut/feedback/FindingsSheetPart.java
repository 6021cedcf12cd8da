package se.bokslut.feedback;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.excel.SafeText;

/** The findings page as a worksheet part. */
final class FindingsSheetPart {

  private static final String LETTERS = "&amp;\"Liberation Sans,Regular\"&amp;8";

  /** Excel takes no more in one sheet. */
  private static final int MOST_LINKS = 65_000;

  private final FindingsPage page;
  private final PageStyles styles;
  private final List<String> sheetNames;
  private final Map<Integer, SheetNotes> notes;
  private final List<Integer> widths;
  private final Appendable xml;
  private final StringBuilder links = new StringBuilder();
  private int row;

  /**
   * Takes the page.
   *
   * @param sheetNames the names of the workbook's other sheets, by position from 1
   * @param notes what has been marked on them
   */
  FindingsSheetPart(
      FindingsPage page,
      PageStyles styles,
      List<String> sheetNames,
      Map<Integer, SheetNotes> notes,
      Appendable part) {
    this.notes = notes;
    this.widths = PageLayout.widths(page);
    this.xml = part;
    this.page = page;
    this.styles = styles;
    this.sheetNames = sheetNames;
  }

  /** Writes the part. */
  void write() throws IOException {
    int heading = PageLayout.headingRow(page);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .append("<worksheet xmlns=\"")
        .append(Parts.MAIN)
        .append("\">")
        .append("<sheetPr><tabColor rgb=\"FF0B4F6C\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        .append(
            "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\">")
        .append(
            "<pane ySplit=\"%d\" topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                .formatted(heading, heading + 1))
        .append(
            "<selection pane=\"bottomLeft\" activeCell=\"A%1$d\" sqref=\"A%1$d\"/>"
                .formatted(heading + 1))
        .append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < widths.size(); i++) {
      xml.append(
          "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
              .formatted(i + 1, widths.get(i)));
    }
    xml.append("</cols><sheetData>");
    rows();
    xml.append("</sheetData>");
    xml.append("<autoFilter ref=\"").append(filter(page)).append("\"/>");
    merges();
    if (!links.isEmpty()) {
      xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
    print();
    xml.append("</worksheet>");
  }

  /** The cells with which the list can be filtered. */
  static String filter(FindingsPage page) {
    int heading = PageLayout.headingRow(page);
    return "A%d:F%d".formatted(heading, heading + Math.max(1, page.lines().size()));
  }

  private void rows() throws IOException {
    paragraph(page.title(), PageLook.TITLE, 24);
    for (String line : page.introduction()) {
      paragraph(line, PageLook.PARAGRAPH, PageLayout.heightOfParagraph(line, widths));
    }
    startRow(8);
    xml.append("</row>");
    startRow(22);
    for (int i = 0; i < PageLayout.HEADINGS.size(); i++) {
      cell(i, PageLayout.HEADINGS.get(i), PageLook.HEADING);
    }
    xml.append("</row>");
    for (FindingsPage.Line line : page.lines()) {
      line(line);
    }
  }

  private void paragraph(String text, PageLook look, double height) throws IOException {
    startRow(height);
    cell(0, text, look);
    xml.append("</row>");
  }

  private void line(FindingsPage.Line line) throws IOException {
    List<String> texts = PageLayout.texts(line);
    startRow(PageLayout.height(texts, widths));
    FindingsPage.Target target = line.target();
    for (int i = 0; i < texts.size(); i++) {
      cell(i, texts.get(i), look(i, line));
    }
    xml.append("</row>");
    boolean linked = target != null && target.sheetPosition() <= sheetNames.size();
    if (target != null && linked && row < MOST_LINKS) {
      links.append(
          "<hyperlink ref=\"%s%d\" location=\"%s\" display=\"%s\"/>"
              .formatted(
                  line.cell().isEmpty() ? "B" : "C",
                  row,
                  XmlOutput.escape(location(target)),
                  XmlOutput.escape(
                      SafeText.of(line.cell().isEmpty() ? line.sheet() : line.cell()))));
    }
  }

  static PageLook look(int column, FindingsPage.Line line) {
    boolean linked = line.target() != null && column == (line.cell().isEmpty() ? 1 : 2);
    if (linked) {
      return PageLook.LINK;
    }
    return switch (column) {
      case 0 -> PageLook.severity(line.severity());
      case 1, 3 -> PageLook.VALUE;
      default -> PageLook.TEXT;
    };
  }

  private String location(FindingsPage.Target target) {
    String name = sheetNames.get(target.sheetPosition() - 1);
    return "'%s'!%s".formatted(name.replace("'", "''"), target.cell(notes));
  }

  private void startRow(double height) throws IOException {
    row++;
    xml.append(
        String.format(Locale.ROOT, "<row r=\"%d\" ht=\"%.1f\" customHeight=\"1\">", row, height));
  }

  private void cell(int column, @Nullable String text, PageLook look) throws IOException {
    String reference = Columns.letters(column) + row;
    xml.append("<c r=\"")
        .append(reference)
        .append("\" s=\"")
        .append(Integer.toString(styles.of(look)));
    if (text == null || text.isEmpty()) {
      xml.append("\"/>");
      return;
    }
    xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .append(XmlOutput.escape(SafeText.of(text)))
        .append("</t></is></c>");
  }

  private void merges() throws IOException {
    int rows = page.introduction().size() + 1;
    xml.append("<mergeCells count=\"").append(Integer.toString(rows)).append("\">");
    for (int i = 1; i <= rows; i++) {
      xml.append("<mergeCell ref=\"A%1$d:F%1$d\"/>".formatted(i));
    }
    xml.append("</mergeCells>");
  }

  private void print() throws IOException {
    xml.append("<pageMargins left=\"0.79\" right=\"0.79\" top=\"0.79\" bottom=\"0.94\"")
        .append(" header=\"0.3\" footer=\"0.45\"/>")
        .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>")
        .append("<headerFooter><oddFooter>&amp;L")
        .append(LETTERS)
        .append(XmlOutput.escape(SafeText.of(page.title().replace("&", "&&"))))
        .append("&amp;R")
        .append(LETTERS)
        .append("Sida &amp;P av &amp;N</oddFooter></headerFooter>");
  }
}
