package se.bokslut.report.template;

import java.util.LinkedHashMap;
import java.util.Map;
import se.bokslut.report.model.Report;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.view.ReportMaterial;

/** The office's templates and the reports that they make. */
public final class ReportTemplates {

  private static final String START = "rapport" + TemplateFolder.EXTENSION;

  /** The folder of the start page, which is no report and on which none rests. */
  private static final String START_PAGE = "startsida";

  private static final String PAGE = START_PAGE + "/sida" + TemplateFolder.EXTENSION;

  private final TemplateEngine engine;
  private final TemplateFolder folder;

  /** Takes the templates; they are not looked into before they are needed. */
  public ReportTemplates(TemplateFolder folder) {
    this.engine = new TemplateEngine(folder);
    this.folder = folder.without(START_PAGE);
  }

  /**
   * Checks, before long work is begun, that every template can be understood.
   *
   * @throws FaultyTemplateException with every fault when some of them cannot
   */
  public void check() {
    engine.checkAll();
  }

  /** One fingerprint of all templates that reports are made of. */
  public String fingerprint() {
    return folder.fingerprint();
  }

  /** The texts of all templates by their paths. */
  public Map<String, String> texts() {
    return folder.texts();
  }

  /**
   * Makes a report.
   *
   * @param report the folder of its template, such as {@code region}
   * @param material what it is made of
   * @param medium what it is made for
   * @throws FaultyTemplateException when its template is faulty
   */
  public Report make(String report, ReportMaterial material, Medium medium) {
    String start = report + "/" + START;
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("report", material.view());
    given.put("medium", medium);
    String xml = engine.run(start, given);
    return new Reports(material.lists()).report(Elements.read(xml, new Place(start, 1)));
  }

  /**
   * Makes the start page.
   *
   * @throws FaultyTemplateException when its template is faulty
   */
  public PageText startPage(StartPage page) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("sida", page);
    return PageElements.page(Elements.read(engine.run(PAGE, given), new Place(PAGE, 1)));
  }
}
