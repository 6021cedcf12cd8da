package se.bokslut.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.RawOds;
import se.bokslut.spreadsheet.WorkbookBuilder;

/**
 * Deliveries full of fictional persons, marked so that they can be found again, in every place of a
 * file where an office may write one. The numbers have birth numbers from 980, which are issued to
 * nobody.
 */
final class MarkedPersons {

  /** Any form of the numbers. */
  static final Pattern NUMBER =
      Pattern.compile(
          "(?:80[-/ ]?01[-/ ]?[06]1|180101)[-+/ \\u00a0\\u2010-\\u2015\\u2212]{0,3}98\\d\\d");

  /** Any of the names. */
  static final Pattern NAME = Pattern.compile("Zxanna|Zxdetalj|Qwalm");

  /** Any of the names in headings and of sheets, for those who delivered them. */
  static final Pattern PLACE = Pattern.compile("Zxrubrik|Zxblad");

  /** Any of the names of files. */
  static final Pattern FILE = Pattern.compile("Zxfil");

  private static final List<String> FORMS =
      List.of(
          "19800101-9804",
          "198001019804",
          "19800101 9804",
          "800101-9804",
          "8001019804",
          "180101+9843",
          "19800161-9827",
          "800161\u20139827",
          "1980-01-01-9804",
          "1980 01 01 9804",
          "19800101-9805");
  private static final String PERSON = "Zxanna Qwalm";

  private int next;

  /** Fills a drop folder. */
  void deliver(Workplace workplace) throws IOException {
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("publikationer.xlsx", Sheets.publications("En vanlig titel"));
    workplace.drop(
        "Zxfil Svensson.xlsx",
        WorkbookBuilder.sheet("Zxblad Svensson")
            .row("Titel", "Publikationstyp", "Innehållstyp", "Zxrubrik Svensson", "Zxrubrik Åsson")
            .row("En titel", "Artikel", "Refereegranskat", 1, 2));
    Path folder =
        Files.createDirectories(workplace.input().resolve("Kirurgi 19800101-9804/8001019804"));
    for (KindDefinition kind : Definitions.kinds().canonical()) {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        fill(workbook, kind);
        save(workbook, folder.resolve("%s %s.xlsx".formatted(kind.code(), number())));
      }
    }
    KindDefinition doctoral =
        Definitions.kinds().canonical().stream()
            .filter(kind -> kind.code().equals("doctoral-students"))
            .findFirst()
            .orElseThrow();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      fill(workbook, doctoral);
      workbook.createInformationProperties();
      workbook.getSummaryInformation().setAuthor(PERSON + " 19800101-9804");
      save(workbook, folder.resolve("gammal 19800161-9827.xls"));
    }
    Files.writeString(
        folder.resolve("doktorander 800101-9804.csv"),
        "Personnummer;Namn;Enhetskod;Halvår;Aktivitet %%;19800101-9804\n%s;%s;U1;2025VT;50;%s\n%s;%s;U1;2025HT;%s;x\n"
            .formatted(number(), PERSON, PERSON, "19800101-9804", PERSON, "198001019804"));
    RawOds.rows(
            RawOds.row(
                    RawOds.cell("Personnummer"),
                    RawOds.cell("Namn"),
                    RawOds.cell("Enhetskod"),
                    RawOds.cell("Halvår"),
                    RawOds.cell("Aktivitet %"))
                + RawOds.row(
                    RawOds.cell("19800101-9804"),
                    RawOds.cell(PERSON),
                    RawOds.cell("U1"),
                    RawOds.cell("2025VT"),
                    RawOds.cell("19800161-9827")))
        .write(folder.resolve("doktorander 180101+9843.ods"));
    Files.writeString(folder.resolve("trasig 19800101-9804.xlsx"), "PK trasig 19800101-9804");
  }

  /** A sheet of the kind with numbers in all cells of a row, and one with right cells beside. */
  private void fill(Workbook workbook, KindDefinition kind) {
    Sheet sheet = workbook.createSheet("Blad 19800101-9804");
    Row loose = sheet.createRow(0);
    loose.createCell(0).setCellValue("Underlag från " + PERSON + " " + number());
    Row headings = sheet.createRow(1);
    Row full = sheet.createRow(2);
    Row half = sheet.createRow(3);
    int column = 0;
    for (ColumnDefinition definition : kind.columns()) {
      String heading = definition.heading() + (definition.yearly() ? " 2025" : "");
      headings.createCell(column).setCellValue(heading);
      boolean name = definition.heading().equals("Namn");
      full.createCell(column).setCellValue(name ? PERSON : number());
      half.createCell(column).setCellValue(right(definition.heading()));
      column++;
    }
    headings.createCell(column).setCellValue("Anteckning 19800101-9804");
    full.createCell(column).setCellValue(PERSON);
    comment(workbook, sheet, full.getCell(0));
    Sheet hidden = workbook.createSheet("800101-9804");
    hidden.createRow(0).createCell(0).setCellValue(PERSON + " " + number());
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    if (workbook instanceof XSSFWorkbook xlsx) {
      xlsx.getProperties().getCoreProperties().setCreator(PERSON + " 19800101-9804");
      xlsx.getProperties().getCoreProperties().setTitle("19800101-9804");
    }
  }

  private String right(String heading) {
    return switch (heading) {
      case "Personnummer" -> number();
      case "Namn" -> PERSON;
      case "Enhetskod" -> "U1";
      case "År" -> "2025";
      case "Halvår" -> "2025VT";
      case "Aktivitet %" -> "50";
      case "Datum" -> "2025-03-01";
      case "Typ" -> "Disputation";
      default -> "om 19800101-9804";
    };
  }

  private String number() {
    return FORMS.get(next++ % FORMS.size()).replace('/', '-');
  }

  private static void comment(Workbook workbook, Sheet sheet, Cell cell) {
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex());
    anchor.setRow1(cell.getRowIndex());
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(workbook.getCreationHelper().createRichTextString(PERSON + " 19800101-9804"));
    comment.setAuthor(PERSON);
    cell.setCellComment(comment);
  }

  private static void save(Workbook workbook, Path file) throws IOException {
    try (OutputStream output = Files.newOutputStream(file)) {
      workbook.write(output);
    }
  }
}
