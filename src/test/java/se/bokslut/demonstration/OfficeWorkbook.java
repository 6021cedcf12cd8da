package se.bokslut.demonstration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets into the bytes of an xlsx that are the same at every run. */
final class OfficeWorkbook {
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 1, 15, 8, 0);

  private final XSSFWorkbook workbook;
  private final OfficeCells cells;

  private OfficeWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.cells = new OfficeCells(workbook);
  }

  static byte[] write(List<OfficeSheet> sheets) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("Forskningskansliet");
      properties.setCreated(Optional.of(Date.from(Instant.parse("2026-01-15T08:00:00Z"))));
      OfficeWorkbook office = new OfficeWorkbook(workbook);
      sheets.forEach(office::add);
      workbook.write(bytes);
      return withFixedTimes(bytes.toByteArray());
    }
  }

  private void add(OfficeSheet office) {
    XSSFSheet sheet = workbook.createSheet(office.name());
    for (int i = 0; i < office.preface().size(); i++) {
      if (!office.preface().get(i).isEmpty()) {
        cells.title(sheet.createRow(i).createCell(0), office.preface().get(i));
      }
    }
    headings(office, sheet);
    int number = office.firstDataRow() - 1;
    for (OfficeRow data : office.rows()) {
      Row row = sheet.createRow(number++);
      for (int column = 0; column < office.columns().size(); column++) {
        Object value = data.get(office.columns().get(column));
        if (value != null) {
          cells.value((XSSFCell) row.createCell(column), value);
        }
      }
    }
    if (!office.summed().isEmpty()) {
      summary(office, sheet, number);
    }
  }

  private void headings(OfficeSheet office, XSSFSheet sheet) {
    int number = office.headingRow() - 1;
    Row row = sheet.createRow(number);
    int width = office.columns().size();
    for (int column = 0; column < width; column++) {
      cells.heading(row.createCell(column), office.headings().get(column));
      String canonical = office.columns().get(column);
      sheet.setColumnWidth(column, canonical.startsWith("Titel") ? 16000 : 3800);
      sheet.setColumnHidden(column, office.hides(canonical));
      if (office.hasTallHeading()) {
        sheet.addMergedRegion(new CellRangeAddress(number, number + 1, column, column));
      }
    }
    if (office.hasBanner()) {
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
    }
    if (width > 1 && !office.hasTallHeading()) {
      sheet.createFreezePane(0, number + 1);
    }
  }

  private void summary(OfficeSheet office, XSSFSheet sheet, int number) {
    Row row = sheet.createRow(number);
    row.createCell(0).setCellValue("Summa");
    int column = office.columns().indexOf(office.summed());
    String letter = CellReference.convertNumToColString(column);
    var cell = row.createCell(column);
    cell.setCellFormula(
        String.format(
            Locale.ROOT, "SUM(%s%d:%s%d)", letter, office.firstDataRow(), letter, number));
    cell.setCellValue(
        office.rows().stream()
            .map(data -> data.get(office.summed()))
            .filter(Number.class::isInstance)
            .mapToDouble(value -> ((Number) value).doubleValue())
            .sum());
  }

  private static byte[] withFixedTimes(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      to.setLevel(9);
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(WRITTEN);
        to.putNextEntry(copy);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
