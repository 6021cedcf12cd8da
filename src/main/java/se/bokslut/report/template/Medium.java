package se.bokslut.report.template;

/** What a report is made for; templates may say different things in each. */
public enum Medium {
  /** Pages to read and to keep. */
  PDF,
  /** A workbook to filter and to calculate in. */
  XLSX
}
