package se.bokslut.spreadsheet;

import java.util.regex.Pattern;

/** The formats that are read, each with the file name extensions that are right for it. */
public enum FileFormat {
  /** Office Open XML workbook, with or without macros (which never run). */
  XLSX("xlsx|xlsm|xltx|xltm"),
  /** Workbook of Excel 5.0 to 2003. */
  XLS("xls|xlt"),
  /** OpenDocument spreadsheet, as LibreOffice writes it. */
  ODS("ods|ots"),
  /** Delimited text. */
  CSV("csv|tsv|txt");

  private final Pattern fileName;

  FileFormat(String extensions) {
    this.fileName =
        Pattern.compile(".*\\.(" + extensions + ")", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /** Whether the file's extension is one that belongs to this format. */
  public boolean suits(String name) {
    return fileName.matcher(name).matches();
  }
}
