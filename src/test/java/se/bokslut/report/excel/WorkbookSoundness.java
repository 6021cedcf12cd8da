package se.bokslut.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.bokslut.report.model.SheetName;

/** Finds in a workbook what Excel is known to repair when it opens one. */
final class WorkbookSoundness {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int MOST_LINKS = 65_530;

  /** The order of a sheet's parts, as its schema has it. */
  private static final List<String> ORDER =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "sheetProtection",
          "autoFilter",
          "mergeCells",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "colBreaks",
          "drawing",
          "legacyDrawing",
          "tableParts",
          "extLst");

  private final Parts parts;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> sheets = new HashMap<>();

  private WorkbookSoundness(Parts parts) {
    this.parts = parts;
  }

  /** What Excel would repair; nothing in a sound workbook. */
  static List<String> faults(Path file) throws IOException {
    WorkbookSoundness soundness = new WorkbookSoundness(new Parts(file));
    soundness.workbook();
    soundness.sheets.forEach((name, part) -> soundness.sheet(name, part));
    soundness.faults.addAll(TableSoundness.faults(soundness.parts, soundness.sheets.values()));
    soundness.parts.names("xl/charts/").forEach(soundness::chart);
    soundness.parts.names("xl/drawings/").forEach(soundness::drawing);
    return soundness.faults;
  }

  private void require(boolean sound, String fault) {
    if (!sound) {
      faults.add(fault);
    }
  }

  private void workbook() {
    Document workbook = parts.document("xl/workbook.xml");
    Map<String, String> targets = parts.relations("xl/workbook.xml");
    Set<String> keys = new HashSet<>();
    for (Element sheet : Parts.elements(workbook, "sheet")) {
      String name = sheet.getAttribute("name");
      require(SheetName.isValid(name), "not a sheet name: %s".formatted(name));
      require(keys.add(SheetName.key(name)), "two sheets of one name: %s".formatted(name));
      sheets.put(name, targets.get(sheet.getAttributeNS(RELATIONS, "id")));
    }
    Set<String> names = new HashSet<>();
    for (Element name : Parts.elements(workbook, "definedName")) {
      String key = name.getAttribute("name") + " " + name.getAttribute("localSheetId");
      require(names.add(key), "a name is defined twice: %s".formatted(key));
      requireSheet(name.getTextContent(), "name " + key);
    }
  }

  private void requireSheet(String reference, String where) {
    String sheet = reference.substring(0, Math.max(reference.lastIndexOf('!'), 0));
    String name =
        sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    require(sheets.containsKey(name), "%s leads to no sheet: %s".formatted(where, reference));
  }

  /** Sheets too large to be held are lists, which hold no more than the small ones. */
  private void sheet(String name, String part) {
    if (!parts.has(part)) {
      return;
    }
    Document sheet = parts.document(part);
    int last = -1;
    for (Node node = sheet.getDocumentElement().getFirstChild();
        node != null;
        node = node.getNextSibling()) {
      int place = ORDER.indexOf(node.getLocalName());
      require(place >= 0, "%s: unknown part %s".formatted(name, node.getNodeName()));
      require(place >= last, "%s: %s stands too late".formatted(name, node.getNodeName()));
      last = Math.max(last, place);
    }
    requireApart(name, covered(sheet, part));
    for (Element rule : Parts.elements(sheet, "cfRule")) {
      require(!rule.getTextContent().isBlank(), "%s: a rule without a formula".formatted(name));
    }
    List<String> links = Parts.attributes(sheet, "hyperlink", "location");
    require(links.size() <= MOST_LINKS, "%s: too many links".formatted(name));
    require(
        new HashSet<>(Parts.attributes(sheet, "hyperlink", "ref")).size() == links.size(),
        "%s: two links in one cell".formatted(name));
    links.forEach(link -> requireSheet(link, name));
  }

  /** Everything that must not overlap: merged cells, tables and the sheet's own filter. */
  private List<String> covered(Document sheet, String part) {
    List<String> ranges = new ArrayList<>(Parts.attributes(sheet, "mergeCell", "ref"));
    ranges.addAll(Parts.attributes(sheet, "autoFilter", "ref"));
    for (String target : parts.relations(part).values()) {
      if (target.startsWith("xl/tables/")) {
        ranges.addAll(Parts.attributes(parts.document(target), "table", "ref"));
      }
    }
    return ranges;
  }

  private void requireApart(String name, List<String> ranges) {
    List<CellRangeAddress> areas = ranges.stream().map(CellRangeAddress::valueOf).toList();
    for (int i = 0; i < areas.size(); i++) {
      for (int j = 0; j < i; j++) {
        require(
            !areas.get(i).intersects(areas.get(j)),
            "%s: %s and %s overlap".formatted(name, ranges.get(i), ranges.get(j)));
      }
    }
  }

  private void chart(String part) {
    for (Element formula : Parts.elements(parts.document(part), "f")) {
      requireSheet(formula.getTextContent(), part);
    }
    require(
        !Parts.elements(parts.document(part), "ser").isEmpty(),
        "%s: nothing drawn".formatted(part));
  }

  private void drawing(String part) {
    Document drawing = parts.document(part);
    List<Element> charts = Parts.elements(drawing, "cNvPr");
    require(!charts.isEmpty(), "%s: no anchors".formatted(part));
    require(
        charts.stream().map(one -> one.getAttribute("id")).distinct().count() == charts.size(),
        "%s: two drawings of one id".formatted(part));
    for (Element chart : charts) {
      require(!chart.getAttribute("descr").isBlank(), "%s: no alternative text".formatted(part));
    }
    for (String target : parts.relations(part).values()) {
      require(parts.has(target), "%s leads to no part: %s".formatted(part, target));
    }
  }
}
