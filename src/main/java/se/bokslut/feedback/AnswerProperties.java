package se.bokslut.feedback;

import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook that we make says of itself; no times, so that equal answers are equal bytes. */
final class AnswerProperties {

  private AnswerProperties() {}

  static void apply(XSSFWorkbook workbook, String title) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator(CellNote.AUTHOR);
    core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
    core.getUnderlyingProperties().setLanguageProperty("sv-SE");
    workbook.getProperties().getExtendedProperties().setApplication(CellNote.AUTHOR);
  }
}
