package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The merged ranges of a sheet, each of which shows its first cell alone.
 *
 * @param ranges in no order
 */
record MergedCells(List<CellRangeAddress> ranges) {

  MergedCells {
    ranges = List.copyOf(ranges);
  }

  /** Those of a worksheet part. */
  static MergedCells of(byte[] part) throws IOException, NotCopiedException {
    List<CellRangeAddress> ranges = new ArrayList<>();
    try {
      XmlInput input = new XmlInput(new ByteArrayInputStream(part));
      for (XmlToken token = input.next(); token != null; token = input.next()) {
        if (token instanceof XmlToken.Start start && start.name().equals("mergeCell")) {
          ranges.add(CellRangeAddress.valueOf(start.attribute("ref")));
        }
      }
    } catch (XMLStreamException e) {
      throw new NotCopiedException("a part is not well-formed", e);
    }
    return new MergedCells(ranges);
  }

  /** The cell that shows a cell: itself unless it is merged into another. */
  CellAddress showing(int row, int column) {
    for (CellRangeAddress range : ranges) {
      if (range.isInRange(row - 1, column)) {
        return new CellAddress(range.getFirstRow(), range.getFirstColumn());
      }
    }
    return new CellAddress(row - 1, column);
  }
}
