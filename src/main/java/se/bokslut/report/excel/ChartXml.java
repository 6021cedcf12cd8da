package se.bokslut.report.excel;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/** Writes what the schemas that POI brings along have no types for. */
final class ChartXml {

  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private ChartXml() {}

  /** Says how large a marker is that has a shape and a look, in points. */
  static void size(CTMarker marker, int points) {
    try (XmlCursor cursor = marker.newCursor()) {
      cursor.toChild(NAMESPACE, "symbol");
      cursor.toNextSibling();
      value(cursor, "size", Integer.toString(points));
    }
  }

  /** Begins an element at a place; what is written next stands in it. */
  static void begin(XmlCursor cursor, String name) {
    cursor.beginElement(name, NAMESPACE);
  }

  /** Writes an element that holds one value. */
  static void value(XmlCursor cursor, String name, String value) {
    begin(cursor, name);
    cursor.insertAttributeWithValue("val", value);
    cursor.toNextToken();
  }
}
