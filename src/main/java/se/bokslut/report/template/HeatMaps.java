package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.SwedishText;

/** Reads heat maps. */
final class HeatMaps {

  private HeatMaps() {}

  static Block.HeatMap map(Element map) {
    List<HeatColumn> columns = map.elements("level").stream().map(HeatMaps::column).toList();
    if (columns.isEmpty() || map.elements("row").isEmpty()) {
      throw map.fault("<heat-map> ska ha minst en <level> och minst en <row>.");
    }
    return map.make(
        () ->
            new Block.HeatMap(
                Texts.only(map, "caption"),
                map.attribute("sheet"),
                Texts.only(map, "name"),
                columns,
                groups(map, columns.size())));
  }

  private static HeatColumn column(Element level) {
    return new HeatColumn(
        Texts.collapsed(level.attribute("area")),
        Texts.collapsed(level.attribute("code")),
        Texts.of(level));
  }

  /** The rows; those before the first heading stand without one. */
  private static List<HeatGroup> groups(Element map, int columns) {
    List<HeatGroup> groups = new ArrayList<>();
    String heading = "";
    List<HeatGroup.Row> rows = new ArrayList<>();
    for (Element element : map.elements()) {
      if (element.name().equals("group")) {
        add(groups, heading, rows);
        heading = Texts.of(element);
        rows.clear();
      } else if (element.name().equals("row")) {
        rows.add(row(element, columns));
      }
    }
    add(groups, heading, rows);
    return groups;
  }

  private static void add(List<HeatGroup> groups, String heading, List<HeatGroup.Row> rows) {
    if (!rows.isEmpty()) {
      groups.add(new HeatGroup(heading, rows));
    }
  }

  /** The first cell names the row. */
  private static HeatGroup.Row row(Element row, int columns) {
    if (row.optional("remark").isPresent() || !row.attribute("total").isEmpty()) {
      throw row.fault("i <heat-map> har en <row> varken <remark> eller total=\"…\".");
    }
    List<Cell> cells = row.elements("cell").stream().map(Texts::cell).toList();
    if (cells.size() != columns + 1) {
      throw row.fault(
          "raden har %s celler. Skriv en <cell> för radens namn och en för varje <level>, tillsammans %s."
              .formatted(cells.size(), columns + 1));
    }
    return new HeatGroup.Row(SwedishText.of(cells.getFirst()), cells.subList(1, cells.size()));
  }
}
