package se.bokslut.feedback;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.bokslut.report.excel.TextWidth;

/**
 * The boxes in which a sheet's comments are shown (a drawing part in Excel's old markup).
 *
 * <p>The markup is often not quite XML, so that boxes are added to its text as it is.
 */
final class CommentShapes {

  private static final String PREFIXES =
      "xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
  private static final int WIDTH = 330;
  private static final double DIGITS_IN_WIDTH = 50;
  private static final int LINE = 15;
  private static final int PADDING = 16;
  private static final int SHAPES_A_BLOCK = 1024;
  private static final int MOST_BLOCKS = 64;
  private static final Pattern SHAPE =
      Pattern.compile("<((?:\\w+:)?)shape\\b.*?</\\1shape>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile(
          "<(?:\\w+:)?Row>\\s*(\\d+)\\s*</(?:\\w+:)?Row>\\s*"
              + "<(?:\\w+:)?Column>\\s*(\\d+)\\s*</(?:\\w+:)?Column>");
  private static final Pattern ANCHOR = Pattern.compile("(?<=[<:]Anchor>)[^<]*(?=</)");
  private static final Pattern ID = Pattern.compile("_s(\\d{1,9})\"");

  private final String known;
  private final int sheet;

  /**
   * Takes the drawing that is there.
   *
   * @param known its text, empty for none
   * @param sheet the position of its sheet, from which new boxes are numbered
   */
  CommentShapes(String known, int sheet) {
    this.known = TextMask.mask(known);
    this.sheet = sheet;
  }

  /** The drawing with a fitting box for every comment. */
  String with(
      Map<Integer, Map<Integer, CellNote>> notes, Map<String, String> texts, SheetMeasure measure) {
    StringBuilder added = new StringBuilder();
    Map<String, String> shapes = shapes();
    String drawing = known;
    int next = firstFreeId();
    for (Map.Entry<Integer, Map<Integer, CellNote>> row : notes.entrySet()) {
      for (int column : row.getValue().keySet()) {
        String reference = Columns.letters(column) + row.getKey();
        String text = texts.getOrDefault(reference, "");
        String anchor = measure.anchor(row.getKey(), column, WIDTH, height(text));
        String own = own(shapes, row.getKey() - 1, column);
        if (own.isEmpty()) {
          added.append(shape(next++, row.getKey() - 1, column, anchor));
        } else {
          drawing = drawing.replace(own, ANCHOR.matcher(own).replaceFirst(anchor));
        }
      }
    }
    int end = drawing.lastIndexOf("</xml>");
    return end < 0
        ? head(next) + added + "</xml>"
        : drawing.substring(0, end) + added + drawing.substring(end);
  }

  private static String own(Map<String, String> shapes, int row, int column) {
    return shapes.getOrDefault(row + "/" + column, "");
  }

  private static int height(String text) {
    return TextWidth.lines(text, DIGITS_IN_WIDTH, false) * LINE + PADDING;
  }

  /** The boxes that are there by row and column. */
  private Map<String, String> shapes() {
    Map<String, String> shapes = new HashMap<>();
    Matcher found = SHAPE.matcher(known);
    while (found.find()) {
      Matcher cell = CELL.matcher(found.group());
      if (cell.find()) {
        shapes.put(cell.group(1) + "/" + cell.group(2), found.group());
      }
    }
    return shapes;
  }

  private int firstFreeId() {
    int last = sheet * MOST_BLOCKS * SHAPES_A_BLOCK;
    Matcher ids = ID.matcher(known);
    boolean any = false;
    while (ids.find()) {
      int id = Integer.parseInt(ids.group(1));
      last = any ? Math.max(last, id) : id;
      any = true;
    }
    return last + 1;
  }

  private String head(int next) {
    int first = sheet * MOST_BLOCKS;
    String blocks =
        IntStream.rangeClosed(first, Math.max(first, (next - 1) / SHAPES_A_BLOCK))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    return """
    <xml %s>\
    <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="%s"/></o:shapelayout>\
    <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
    <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"""
        .formatted(PREFIXES, blocks);
  }

  /** One box; it declares its prefixes, for the drawing that it is put into may use others. */
  private static String shape(int id, int row, int column, String anchor) {
    return """
    <v:shape %s id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;z-index:1;visibility:hidden" \
    fillcolor="#ffffff" strokecolor="#0b4f6c" o:insetmode="auto"><v:fill color2="#ffffff"/>\
    <v:shadow on="t" color="#c9d0d6" obscured="t"/><v:path o:connecttype="none"/>\
    <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
    <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>\
    <x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>"""
        .formatted(PREFIXES, id, anchor, row, column);
  }
}
