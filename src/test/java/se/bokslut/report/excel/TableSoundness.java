package se.bokslut.report.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds in the tables of a workbook what Excel is known to repair. */
final class TableSoundness {

  private final Parts parts;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  private TableSoundness(Parts parts) {
    this.parts = parts;
  }

  /** What Excel would repair in the tables of some sheets. */
  static List<String> faults(Parts parts, Collection<String> sheets) {
    TableSoundness soundness = new TableSoundness(parts);
    sheets.forEach(soundness::tables);
    return soundness.faults;
  }

  private void require(boolean sound, String fault) {
    if (!sound) {
      faults.add(fault);
    }
  }

  private void tables(String sheet) {
    for (String target : parts.relations(sheet).values()) {
      if (target.startsWith("xl/tables/")) {
        Element table = parts.document(target).getDocumentElement();
        String name = table.getAttribute("displayName");
        require(
            name.matches("[\\p{L}_][\\p{L}\\p{Nd}_.]*"), "not a table name: %s".formatted(name));
        require(
            names.add(name.toLowerCase(Locale.ROOT)), "two tables of one name: %s".formatted(name));
        require(ids.add(table.getAttribute("id")), "two tables of one id: %s".formatted(name));
        columns(name, table, parts.document(sheet));
      }
    }
  }

  private void columns(String table, Element element, Document sheet) {
    CellRangeAddress area = CellRangeAddress.valueOf(element.getAttribute("ref"));
    require(area.getLastRow() > area.getFirstRow(), "%s: no rows".formatted(table));
    List<String> columns = Parts.attributes(element.getOwnerDocument(), "tableColumn", "name");
    require(
        columns.size() == area.getLastColumn() - area.getFirstColumn() + 1,
        "%s: columns and range differ".formatted(table));
    require(
        columns.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count()
            == columns.size(),
        "%s: two columns of one name".formatted(table));
    require(
        columns.equals(texts(sheet, area)),
        "%s: %s above the columns %s".formatted(table, texts(sheet, area), columns));
  }

  /** What the first row of a range says. */
  private List<String> texts(Document sheet, CellRangeAddress area) {
    List<Element> shared = Parts.elements(parts.document("xl/sharedStrings.xml"), "si");
    List<String> texts = new ArrayList<>();
    for (Element cell : Parts.elements(sheet, "c")) {
      var address = new CellAddress(cell.getAttribute("r"));
      if (address.getRow() == area.getFirstRow() && area.containsColumn(address.getColumn())) {
        require(
            cell.getAttribute("t").equals("s"), "a heading that is no text: %s".formatted(address));
        texts.add(shared.get(Integer.parseInt(cell.getTextContent())).getTextContent());
      }
    }
    return texts;
  }
}
