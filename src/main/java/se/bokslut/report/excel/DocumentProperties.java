package se.bokslut.report.excel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.report.model.Cover;

/** What a workbook says about itself; its times are a given day, not the moment of drawing. */
public final class DocumentProperties {

  private static final String PROGRAMME = "Bokslut";

  private DocumentProperties() {}

  static void apply(XSSFWorkbook workbook, Cover cover) {
    apply(workbook, cover.title(), cover.description(), cover.cutOff());
  }

  /**
   * Says what a workbook is.
   *
   * @param day the day that stands for the moment of drawing
   */
  public static void apply(XSSFWorkbook workbook, String title, String description, LocalDate day) {
    Optional<Date> moment = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setSubjectProperty(description);
    core.setCreator(PROGRAMME);
    core.setLastModifiedByUser(PROGRAMME);
    core.setCreated(moment);
    core.setModified(moment);
    core.getUnderlyingProperties().setLanguageProperty("sv-SE");
    workbook.getProperties().getExtendedProperties().setApplication(PROGRAMME);
  }
}
