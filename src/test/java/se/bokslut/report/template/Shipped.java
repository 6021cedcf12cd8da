package se.bokslut.report.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.bokslut.report.FollowUp;
import se.bokslut.report.model.Report;
import se.bokslut.report.view.ReportMaterial;

/** The templates as they are shipped, for tests. */
public final class Shipped {

  private Shipped() {}

  public static TemplateFolder folder() {
    try {
      return TemplateFolder.read(Path.of("templates"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReportTemplates templates() {
    return new ReportTemplates(folder());
  }

  /** The shipped templates with one text more, or instead of one. */
  static TemplateFolder with(String name, String text) {
    Map<String, String> texts = new LinkedHashMap<>(folder().texts());
    texts.put(name, text);
    return new TemplateFolder(texts);
  }

  static ReportMaterial material(FollowUp followUp) {
    return ReportMaterial.ofRegion(
        followUp, followUp.regions().getFirst(), Optional.empty(), consumer -> {});
  }

  /** A region's report. */
  static Report region(FollowUp followUp, Medium medium) {
    return templates().make("region", material(followUp), medium);
  }
}
