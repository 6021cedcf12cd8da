package se.bokslut.report.template;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import se.bokslut.report.model.Report;
import se.bokslut.report.start.Reminder;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.view.ReportMaterial;

/**
 * The office's templates and the reports that they make; they are held as they were last read, so
 * that all reports of a run are made of the same ones.
 */
public final class ReportTemplates {

  private static final String START = "rapport" + TemplateFolder.EXTENSION;

  /** The folder of the start page, which is no report and on which none rests. */
  private static final String START_PAGE = "startsida";

  /** The folder of mails, on which no report rests either. */
  private static final String MAILS = "epost";

  private static final String REMINDER = MAILS + "/paminnelse" + TemplateFolder.EXTENSION;

  private static final String PAGE = START_PAGE + "/sida" + TemplateFolder.EXTENSION;

  /** Reads the templates as they lie now. */
  @FunctionalInterface
  public interface Source {
    /**
     * Reads all of them.
     *
     * @throws IOException with a Swedish sentence when they cannot be read
     */
    TemplateFolder read() throws IOException;
  }

  private final Source source;
  private volatile Held held;

  /** Takes templates that never change. */
  public ReportTemplates(TemplateFolder folder) {
    this.source = () -> folder;
    this.held = Held.of(folder);
  }

  /** Reads the templates; they are not looked into before they are needed. */
  public ReportTemplates(Source source) throws IOException {
    this.source = source;
    this.held = Held.of(source.read());
  }

  /** What was read last. */
  private record Held(TemplateFolder all, TemplateEngine engine, TemplateFolder ofReports) {

    static Held of(TemplateFolder all) {
      return new Held(all, new TemplateEngine(all), all.without(START_PAGE).without(MAILS));
    }
  }

  /** Reads them again, for a programme that runs while an office changes them; between runs. */
  public void readAgain() throws IOException {
    TemplateFolder read = source.read();
    if (!read.equals(held.all())) {
      held = Held.of(read);
    }
  }

  /**
   * Checks, before long work is begun, that every template can be understood.
   *
   * @throws FaultyTemplateException with every fault when some of them cannot
   */
  public void check() {
    held.engine().checkAll();
  }

  /** One fingerprint of all templates that reports are made of. */
  public String fingerprint() {
    return held.ofReports().fingerprint();
  }

  /** The texts of all templates by their paths. */
  public Map<String, String> texts() {
    return held.ofReports().texts();
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
    String xml = held.engine().run(start, given);
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
    return PageElements.page(Elements.read(held.engine().run(PAGE, given), new Place(PAGE, 1)));
  }

  /**
   * Makes a reminder.
   *
   * @throws FaultyTemplateException when its template is faulty
   */
  public MailText reminder(Reminder reminder) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("brev", reminder);
    return MailElements.mail(
        Elements.read(held.engine().run(REMINDER, given), new Place(REMINDER, 1)));
  }
}
