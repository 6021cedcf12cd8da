package se.bokslut.report.excel;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import se.bokslut.report.look.Palette;

/** Lines and fills of native charts. */
final class ChartLook {

  private ChartLook() {}

  static XDDFLineProperties line(Palette ink, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(ink));
    line.setWidth(points);
    return line;
  }

  static XDDFLineProperties dashed(Palette ink, double points) {
    XDDFLineProperties line = line(ink, points);
    line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    return line;
  }

  static XDDFLineProperties nothing() {
    return new XDDFLineProperties(new XDDFNoFillProperties());
  }

  static XDDFSolidFillProperties fill(Palette ink) {
    return new XDDFSolidFillProperties(XDDFColor.from(Styles.bytes(ink)));
  }
}
