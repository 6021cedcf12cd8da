package se.bokslut.report.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;
import se.bokslut.report.SwedishOrder;
import se.bokslut.report.UnderlagRows;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Cover;
import se.bokslut.report.model.Report;

/**
 * Makes the report of a region from a year's follow-up (spec reports "What a region report holds").
 *
 * <p>A chapter without any figure is left out; the others keep their numbers.
 */
public final class RegionReport {

  private static final String RECEIVER = "Regionstyrelsen och universitetssjukvårdsstyrelsen";

  private final FollowUp followUp;

  /** Takes everything that was read. */
  public RegionReport(FollowUp followUp) {
    this.followUp = followUp;
  }

  /**
   * The draft of a region's report, with every figure.
   *
   * @param region an organisation of level REGION, in force in the reporting year
   * @param diaryNumber the office's own number of the matter
   * @param underlag the rows that the figures rest on
   */
  public Report of(Organisation region, Optional<String> diaryNumber, UnderlagRows underlag) {
    RegionFigures figures = new RegionFigures(followUp, region);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new SummaryChapter(figures).chapter());
    chapters.addAll(themes(figures));
    chapters.add(new UnitsChapter(figures).chapter());
    chapters.add(new CompletenessChapter(figures).chapter());
    chapters.add(new MethodChapter(followUp).chapter(underlag));
    chapters.addFirst(AboutChapter.of(region.name(), followUp.year(), chapters));
    return new Report(cover(region, diaryNumber), chapters);
  }

  private List<Chapter> themes(RegionFigures figures) {
    List<Chapter> chapters = new ArrayList<>();
    for (ThemeChapter.Theme theme : ThemeChapter.THEMES) {
      if (!followUp.catalogue().ofChapter(theme.number()).isEmpty()) {
        chapters.add(new ThemeChapter(figures, theme).chapter());
      }
    }
    return chapters;
  }

  private Cover cover(Organisation region, Optional<String> diaryNumber) {
    return new Cover(
        "Bokslut %d för universitetssjukvården i %s".formatted(followUp.year(), region.name()),
        region.name(),
        RECEIVER,
        agreements(region),
        followUp.year(),
        "Intern",
        "Utkast",
        followUp.cutOff(),
        diaryNumber);
  }

  private List<String> agreements(Organisation region) {
    return followUp.targets().stream()
        .filter(target -> target.year() == followUp.year())
        .filter(target -> isWithin(target.organisation(), region))
        .map(AssessedTarget::agreement)
        .distinct()
        .sorted(SwedishOrder.NAMES)
        .toList();
  }

  private boolean isWithin(String code, Organisation region) {
    return followUp
        .organisation(code)
        .filter(organisation -> organisation.isWithin(region.code()))
        .isPresent();
  }
}
