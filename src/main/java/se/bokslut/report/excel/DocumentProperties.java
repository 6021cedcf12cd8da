package se.bokslut.report.excel;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.bokslut.report.model.Cover;

/** What a workbook says about itself; its times are the cut-off, not the moment of drawing. */
final class DocumentProperties {

  private static final String PROGRAMME = "Bokslut";

  private DocumentProperties() {}

  static void apply(XSSFWorkbook workbook, Cover cover) {
    Optional<Date> moment =
        Optional.of(Date.from(cover.cutOff().atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(cover.title());
    core.setSubjectProperty(cover.description());
    core.setCreator(PROGRAMME);
    core.setLastModifiedByUser(PROGRAMME);
    core.setCreated(moment);
    core.setModified(moment);
    core.getUnderlyingProperties().setLanguageProperty("sv-SE");
    workbook.getProperties().getExtendedProperties().setApplication(PROGRAMME);
  }
}
