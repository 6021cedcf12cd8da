package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.Organisation;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.KeyFigure;

/** What matters most: key figures, and how the targets turned out. */
final class SummaryChapter {

  /** At most six; those that are not defined are left out. */
  private static final List<String> KEY_FIGURES =
      List.of(
          "publications",
          "publications-refereed",
          "doctoral-students",
          "dissertations",
          "time-to-defence",
          "external-grants");

  private final RegionFigures figures;
  private final Targets targets;

  SummaryChapter(RegionFigures figures) {
    this.figures = figures;
    this.targets = new Targets(figures);
  }

  Chapter chapter() {
    List<IndicatorDefinition> indicators =
        KEY_FIGURES.stream()
            .flatMap(code -> figures.followUp().catalogue().find(code).stream())
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "%s %d: %s"
                .formatted(
                    figures.region().name(),
                    figures.year(),
                    TargetSentence.of(statuses(List.of(figures.region()))))));
    blocks.add(new Block.KeyFigures(figures.years(), indicators.stream().map(this::key).toList()));
    blocks.addAll(Notes.coverage(figures, indicators));
    blocks.addAll(targets.tables(figures.region()));
    blocks.addAll(below("Förvaltningarna", figures.providers()));
    figures.providers().forEach(provider -> blocks.addAll(targets.tables(provider)));
    blocks.addAll(below("Enheterna", figures.units()));
    blocks.add(Notes.POINTS);
    return new Chapter(
        1,
        "Sammanfattning",
        "Sammanfattning",
        "Nyckeltal, och hur målen för regionen och förvaltningarna har gått.",
        blocks,
        List.of());
  }

  private KeyFigure key(IndicatorDefinition indicator) {
    String region = figures.region().code();
    return new KeyFigure(
        indicator.name(),
        Display.unit(indicator),
        figures.cell(figures.year(), region, indicator),
        figures.changeInWords(region, indicator),
        figures.series(region, indicator));
  }

  /** A sentence on the targets below the region, if there are any. */
  private List<Block> below(String whose, List<Organisation> organisations) {
    List<TargetStatus> statuses = statuses(organisations);
    if (statuses.isEmpty()) {
      return List.of();
    }
    String place = whose.equals("Enheterna") ? " Se fliken Enheter." : "";
    return List.of(
        new Block.Paragraph("%ss mål: %s%s".formatted(whose, TargetSentence.of(statuses), place)));
  }

  private List<TargetStatus> statuses(List<Organisation> organisations) {
    return organisations.stream()
        .flatMap(organisation -> targets.of(organisation).stream())
        .map(AssessedTarget::status)
        .toList();
  }
}
