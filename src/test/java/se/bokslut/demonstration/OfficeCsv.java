package se.bokslut.demonstration;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet as the csv that a Swedish Excel or a script saves. */
enum OfficeCsv {
  WINDOWS(Charset.forName("windows-1252"), ""),
  UTF8_WITH_MARK(StandardCharsets.UTF_8, "\uFEFF");

  private final Charset charset;
  private final String mark;

  OfficeCsv(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  byte[] write(OfficeSheet sheet) {
    StringBuilder text = new StringBuilder(mark);
    sheet.preface().forEach(line -> text.append(line).append("\r\n"));
    line(text, sheet.headings());
    for (OfficeRow row : sheet.rows()) {
      line(text, sheet.columns().stream().map(column -> shown(row.get(column))).toList());
    }
    return text.toString().getBytes(charset);
  }

  private static void line(StringBuilder text, List<String> cells) {
    text.append(cells.stream().map(OfficeCsv::quoted).collect(Collectors.joining(";")));
    text.append("\r\n");
  }

  private static String shown(Object value) {
    return switch (value) {
      case null -> "";
      case OfficeRow.Percent percent -> percent.share().movePointRight(2).intValue() + " %";
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      default -> value.toString();
    };
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
