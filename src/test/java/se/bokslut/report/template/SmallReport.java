package se.bokslut.report.template;

import java.util.List;
import java.util.Map;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.FollowUps;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Report;

/** A report whose only chapter holds what a test writes, from line 8 of the template. */
final class SmallReport {

  private static final String BEFORE =
      """
      <report>
      <cover date="${report.cutOffDate}">
      <title>Prov</title><subtitle>Prov</subtitle><description>Prov</description>
      </cover>
      <running><head>Prov</head><foot>Prov</foot><page>Sida <number/> av <count/></page></running>
      <chapter number="0" id="prov" sheet="Prov">
      <title>Prov</title><summary>Prov</summary>
      """;

  private static final String AFTER = "\n</chapter>\n</report>\n";

  private SmallReport() {}

  static Report of(String content) {
    FollowUps followUps =
        FollowUps.withHospital()
            .unit("U1", "Kirurgi")
            .figure(2025, "03", "publications", "12.5", 1, 2)
            .figure(2024, "03", "publications", "10")
            .target("03", "publications", "≥", "15", TargetStatus.MISSED);
    return new ReportTemplates(new TemplateFolder(Map.of("prov/rapport.ftlx", text(content))))
        .make("prov", Shipped.material(followUps.make()), Medium.PDF);
  }

  private static String text(String content) {
    return BEFORE + content + AFTER;
  }

  static Chapter chapter(String content) {
    return of(content).chapters().getFirst();
  }

  static List<Block> blocks(String content) {
    return chapter(content).blocks();
  }

  /** The message of the fault that the content has. */
  static String fault(String content) {
    try {
      of(content);
    } catch (FaultyTemplateException e) {
      return String.valueOf(e.getMessage());
    }
    throw new AssertionError("no fault: " + content);
  }
}
