package se.bokslut.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.report.pdf.DrawnPdf;
import se.bokslut.report.pdf.DrawnPdf.Element;

/**
 * The figures that stand in the tables and tiles of a region's PDF, as a screen reader meets them.
 */
final class PdfFigures {

  private static final List<String> OF_REGION =
      List.of(
          "Alla indikatorer",
          "Externa anslag och uppdrag",
          "ALF-medel, erhållet",
          "Medelsfördelning");
  private static final String PER_UNIT = "Förvaltningar och enheter";
  private static final String SERIES = ", 2021–2025";

  private final String region;
  private final int year;
  private final Map<ShownFigure, List<String>> figures = new LinkedHashMap<>();

  private PdfFigures(String region, int year) {
    this.region = region;
    this.year = year;
  }

  /** Every text that stands for a figure; one figure can stand in several places. */
  static Map<ShownFigure, List<String>> of(DrawnPdf pdf, String region, int year) {
    PdfFigures read = new PdfFigures(region, year);
    pdf.document().all("Table").forEach(read::table);
    pdf.document().all("LBody").stream()
        .filter(body -> body.children().size() > 1)
        .forEach(read::tile);
    return read.figures;
  }

  private void table(Element table) {
    String title = table.all("Caption").getFirst().allText();
    if (OF_REGION.stream().anyMatch(title::startsWith)) {
      years(table, region);
    } else if (title.endsWith(SERIES)) {
      years(table, title.substring(0, title.length() - SERIES.length()));
    } else if (title.startsWith(PER_UNIT)) {
      perUnit(table);
    } else if (title.startsWith("Mål för ")) {
      outcomes(table, title.substring("Mål för ".length(), title.indexOf(':')));
    }
  }

  private void years(Element table, String organisation) {
    List<String> headings = texts(table.all("THead").getFirst());
    for (List<String> row : rows(table)) {
      if (ShownFigure.withoutUnit(row.getFirst()).endsWith(", totalt")) {
        continue;
      }
      for (int i = 1; i < headings.size(); i++) {
        if (headings.get(i).matches("\\d{4}")) {
          add(organisation, row.getFirst(), Integer.parseInt(headings.get(i)), row.get(i));
        }
      }
    }
  }

  private void perUnit(Element table) {
    List<Element> heads = table.all("THead").getFirst().all("TR");
    List<String> indicators = texts(heads.getFirst());
    List<String> years = texts(heads.getLast());
    for (List<String> row : rows(table)) {
      String organisation = row.getFirst().replaceFirst(", totalt$", "");
      for (int i = 0; i < years.size(); i++) {
        add(
            organisation,
            indicators.get(1 + i / 2),
            Integer.parseInt(years.get(i)),
            row.get(i + 1));
      }
    }
  }

  private void outcomes(Element table, String organisation) {
    int outcome = texts(table.all("THead").getFirst()).indexOf("Utfall");
    for (List<String> row : rows(table)) {
      add(organisation, row.getFirst(), year, row.get(outcome));
    }
  }

  private void tile(Element body) {
    String value = body.children().get(1).allText();
    boolean preliminary = value.endsWith(" (prel.)");
    String number = value.substring(0, value.indexOf(' '));
    add(
        region,
        body.children().getFirst().allText(),
        year,
        number + (preliminary ? "\u00A0(prel.)" : ""));
  }

  private void add(String organisation, String heading, int ofYear, String text) {
    figures
        .computeIfAbsent(
            new ShownFigure(organisation, ShownFigure.withoutUnit(heading), ofYear),
            figure -> new ArrayList<>())
        .add(text.strip());
  }

  /** Rows of figures; headings of groups and remarks have one cell. */
  private static List<List<String>> rows(Element table) {
    return table.all("TBody").getFirst().all("TR").stream()
        .map(PdfFigures::texts)
        .filter(row -> row.size() > 1)
        .toList();
  }

  private static List<String> texts(Element row) {
    List<Element> cells = new ArrayList<>();
    collect(row, cells);
    return cells.stream().map(cell -> cell.allText().strip()).toList();
  }

  private static void collect(Element element, List<Element> cells) {
    for (Element child : element.children()) {
      if (child.type().equals("TH") || child.type().equals("TD")) {
        cells.add(child);
      } else {
        collect(child, cells);
      }
    }
  }
}
