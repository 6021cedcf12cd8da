package se.bokslut.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import se.bokslut.dataset.Severity;
import se.bokslut.report.look.Palette;

/**
 * A workbook's styles with those of marked cells added: each is the style that a cell has, with
 * only the ground changed.
 *
 * <p>Equal ones are shared, so that thousands of faults do not exceed what a workbook can hold.
 */
final class MarkedStyles {

  private static final int MOST_STYLES = 64_000;
  private static final List<String> BEFORE_FILLS = List.of("numFmts", "fonts");
  private static final List<String> BEFORE_BORDERS = List.of("numFmts", "fonts", "fills");
  private static final List<String> BEFORE_FORMATS =
      List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs");

  private final XmlDocument styles;
  private final Element formats;
  private final Map<String, Integer> made = new HashMap<>();
  private final Map<Palette, Integer> frames = new HashMap<>();
  private final Map<Palette, Integer> fills = new HashMap<>();
  private final List<Element> originals;
  private int size;

  MarkedStyles(XmlDocument styles) {
    this.styles = styles;
    this.formats = XmlDocument.childAfter(styles.root(), "cellXfs", BEFORE_FORMATS);
    if (XmlDocument.children(formats, "xf").isEmpty()) {
      XmlDocument.append(formats, "xf");
    }
    this.size = XmlDocument.children(formats, "xf").size();
    this.originals = XmlDocument.children(formats, "xf");
  }

  /** The style of a cell of a style, marked. */
  int marked(int style, Severity severity) {
    int known = style >= 0 && style < originals.size() ? style : 0;
    return made.computeIfAbsent(known + "/" + severity, key -> make(known, severity));
  }

  private int make(int style, Severity severity) {
    Element original = originals.get(style);
    Element marked = (Element) original.cloneNode(true);
    boolean light = lightText(original);
    Palette ground = light ? SeverityMark.ink(severity) : SeverityMark.ground(severity);
    if (light) {
      marked.setAttribute("borderId", Integer.toString(frame(SeverityMark.ground(severity))));
      marked.setAttribute("applyBorder", "1");
    }
    marked.setAttribute("fillId", Integer.toString(fill(ground)));
    marked.setAttribute("applyFill", "1");
    return add(marked);
  }

  /** Adds a style and gives its number. */
  int add(Element format) {
    formats.appendChild(format);
    return size++;
  }

  int fill(Palette ground) {
    return fills.computeIfAbsent(
        ground,
        colour -> {
          Element all = XmlDocument.childAfter(styles.root(), "fills", BEFORE_FILLS);
          Element pattern = XmlDocument.append(XmlDocument.append(all, "fill"), "patternFill");
          pattern.setAttribute("patternType", "solid");
          XmlDocument.append(pattern, "fgColor").setAttribute("rgb", rgb(colour));
          XmlDocument.append(pattern, "bgColor").setAttribute("indexed", "64");
          return counted(all, "fill") - 1;
        });
  }

  /** A light frame tells a marked heading from others of the same dark ground. */
  private int frame(Palette colour) {
    return frames.computeIfAbsent(
        colour,
        key -> {
          Element all = XmlDocument.childAfter(styles.root(), "borders", BEFORE_BORDERS);
          Element border = XmlDocument.append(all, "border");
          for (String side : List.of("left", "right", "top", "bottom")) {
            Element line = XmlDocument.append(border, side);
            line.setAttribute("style", "thick");
            XmlDocument.append(line, "color").setAttribute("rgb", rgb(colour));
          }
          return counted(all, "border") - 1;
        });
  }

  /** White letters, as of many a heading, need a dark ground. */
  private boolean lightText(Element format) {
    Element fonts = XmlDocument.child(styles.root(), "fonts");
    String id = format.getAttribute("fontId");
    if (fonts == null || !id.matches("\\d{1,6}")) {
      return false;
    }
    List<Element> all = XmlDocument.children(fonts, "font");
    int index = Integer.parseInt(id);
    Element colour = index < all.size() ? XmlDocument.child(all.get(index), "color") : null;
    if (colour == null) {
      return false;
    }
    String rgb = colour.getAttribute("rgb");
    boolean theme = List.of("0", "2").contains(colour.getAttribute("theme"));
    boolean darkened = colour.getAttribute("tint").startsWith("-0.");
    return (theme && !darkened)
        || List.of("1", "9").contains(colour.getAttribute("indexed"))
        || (rgb.length() == 8 && luminance(rgb) > 0.5);
  }

  private static double luminance(String argb) {
    return argb.matches("[0-9A-Fa-f]{8}")
        ? (0.2126 * part(argb, 2) + 0.7152 * part(argb, 4) + 0.0722 * part(argb, 6)) / 255
        : 0;
  }

  private static int part(String argb, int from) {
    return Integer.parseInt(argb.substring(from, from + 2), 16);
  }

  static String rgb(Palette colour) {
    return String.format(Locale.ROOT, "FF%06X", colour.rgb());
  }

  static int counted(Element all, String name) {
    int count = XmlDocument.children(all, name).size();
    all.setAttribute("count", Integer.toString(count));
    return count;
  }

  XmlDocument document() {
    return styles;
  }

  /** The part. */
  byte[] bytes() throws NotCopiedException {
    if (size > MOST_STYLES) {
      throw new NotCopiedException("more styles than a workbook can hold");
    }
    formats.setAttribute("count", Integer.toString(size));
    return styles.bytes();
  }
}
