package se.bokslut.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import se.bokslut.report.look.Palette;

/** The styles of the findings page, added to those of the workbook that it is put into. */
final class PageStyles {

  private final MarkedStyles styles;
  private final Element root;
  private final Map<PageLook, Integer> made = new HashMap<>();
  private int rule = -1;

  PageStyles(MarkedStyles styles) {
    this.styles = styles;
    this.root = styles.document().root();
  }

  /** The number of a look's style. */
  int of(PageLook look) {
    return made.computeIfAbsent(look, key -> styles.add(format(look)));
  }

  private Element format(PageLook look) {
    Element format = XmlDocument.element(root, "xf");
    format.setAttribute("numFmtId", "0");
    format.setAttribute("fontId", Integer.toString(font(look)));
    format.setAttribute(
        "fillId", look.fill() == null ? "0" : Integer.toString(styles.fill(look.fill())));
    format.setAttribute("borderId", look.ruled() ? Integer.toString(rule()) : "0");
    format.setAttribute("applyFont", "1");
    format.setAttribute("applyFill", "1");
    format.setAttribute("applyBorder", "1");
    format.setAttribute("applyAlignment", "1");
    if (look.quoted()) {
      format.setAttribute("quotePrefix", "1");
    }
    Element alignment = XmlDocument.append(format, "alignment");
    alignment.setAttribute("horizontal", "left");
    alignment.setAttribute("vertical", look.fill() == null ? "top" : "center");
    alignment.setAttribute("wrapText", look.wrapped() ? "1" : "0");
    if (look.indented()) {
      alignment.setAttribute("indent", "1");
    }
    return format;
  }

  private int font(PageLook look) {
    Element all = XmlDocument.childAfter(root, "fonts", List.of("numFmts"));
    Element font = XmlDocument.append(all, "font");
    if (look.bold()) {
      XmlDocument.append(font, "b");
    }
    if (look.link()) {
      XmlDocument.append(font, "u");
    }
    XmlDocument.append(font, "sz").setAttribute("val", Integer.toString(look.points()));
    XmlDocument.append(font, "color").setAttribute("rgb", MarkedStyles.rgb(look.ink()));
    XmlDocument.append(font, "name").setAttribute("val", PageLook.TYPEFACE);
    XmlDocument.append(font, "family").setAttribute("val", "2");
    return MarkedStyles.counted(all, "font") - 1;
  }

  private int rule() {
    if (rule < 0) {
      Element all = XmlDocument.childAfter(root, "borders", List.of("numFmts", "fonts", "fills"));
      Element border = XmlDocument.append(all, "border");
      XmlDocument.append(border, "left");
      XmlDocument.append(border, "right");
      XmlDocument.append(border, "top");
      Element bottom = XmlDocument.append(border, "bottom");
      bottom.setAttribute("style", "thin");
      XmlDocument.append(bottom, "color").setAttribute("rgb", MarkedStyles.rgb(Palette.RULE));
      rule = MarkedStyles.counted(all, "border") - 1;
    }
    return rule;
  }
}
