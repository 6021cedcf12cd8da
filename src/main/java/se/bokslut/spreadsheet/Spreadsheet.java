package se.bokslut.spreadsheet;

import java.io.IOException;
import java.util.List;

/** An opened file: a workbook with its sheets in order, or a csv with its one. */
public interface Spreadsheet extends AutoCloseable {

  /** How the file was read, decided by its signature and never by its name. */
  FileFormat format();

  /** The sheets in workbook order, hidden ones included. */
  List<Sheet> sheets();

  @Override
  void close() throws IOException;
}
