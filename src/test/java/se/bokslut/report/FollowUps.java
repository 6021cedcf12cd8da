package se.bokslut.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.agreement.CommentSubject;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Calculation.RollUp;
import se.bokslut.indicator.Calculations;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.IndicatorDefinition.Direction;
import se.bokslut.indicator.IndicatorDefinition.Unit;

/** Makes small follow-ups of the year 2025 for tests; what is not said was not delivered. */
public final class FollowUps {
  public static final int YEAR = 2025;
  public static final String REGION = "03";

  private final List<Organisation> organisations = new ArrayList<>();
  private final Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
  private final List<AssessedTarget> targets = new ArrayList<>();
  private final Map<FollowUp.Key, FigureValue> series = new LinkedHashMap<>();
  private final List<MinimumLevel> levels = new ArrayList<>();
  private final List<AssessedLevel> verdicts = new ArrayList<>();
  private final List<AlfAccount> alf = new ArrayList<>();
  private final List<StatedMeasure> measures = new ArrayList<>();
  private final List<AssessedTarget> plans = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Thesis> theses = new ArrayList<>();
  private final List<DeliveredSheet> sheets = new ArrayList<>();
  private final List<ReportedFinding> findings = new ArrayList<>();

  private Details details = Details.NONE;

  private IndicatorCatalogue indicators = catalogue();
  private @Nullable Changes changes;

  private FollowUps() {}

  /** Two units with a few figures, targets, a file and a finding. */
  public static FollowUp smallRegion() {
    FollowUps followUps = withHospital().unit("U1", "Kirurgi").unit("U2", "Ögonsjukvård");
    for (int year = 2021; year <= 2025; year++) {
      followUps
          .figure(year, "U1", "publications", "1200")
          .figure(year, "AS", "publications", "1200", 1, 2)
          .figure(year, "03", "publications", Integer.toString(1200 + 2025 - year), 1, 2);
    }
    return followUps
        .figure(2024, "U2", "doctoral-fte", "2.25")
        .figure(2025, "U2", "doctoral-fte", "0")
        .figure(2025, "U2", "doctoral-students-women-share", "0.3333333333333")
        .figure(2025, "03", "external-grants", "12345678.9")
        .target("03", "publications", "≥", "1500", TargetStatus.MISSED)
        .target("03", "external-grants", "≥", "10000000", TargetStatus.MET)
        .target("U1", "publications", "≥", "1250", TargetStatus.NEAR)
        .sheet("2025/publikationer.xlsx", "publications", 12, 2, "accepted-with-remarks")
        .finding("2025/publikationer.xlsx", 7, "error", "unknown-word", "=HYPERLINK(\"http://x\")")
        .make();
  }

  /** Region Uppsala with its hospital. */
  public static FollowUps withHospital() {
    return new FollowUps()
        .organisation(REGION, "Region Uppsala", "REGION", null)
        .organisation("AS", "Akademiska sjukhuset", "PROVIDER", null);
  }

  /** Follows up other indicators. */
  public FollowUps indicators(IndicatorCatalogue others) {
    indicators = others;
    return this;
  }

  public FollowUps unit(String code, String name) {
    return organisation(code, name, "UNIT", "AS");
  }

  public FollowUps region(String code, String name) {
    return organisation(code, name, "REGION", null);
  }

  /** All regions together. */
  public FollowUps nation() {
    return organisation("SE", "Riket", "NATION", null);
  }

  private FollowUps organisation(
      String code, String name, String level, @Nullable String provider) {
    for (int year = YEAR - FollowUp.YEARS + 1; year <= YEAR; year++) {
      organisations.add(
          new Organisation(
              year,
              code,
              name,
              level,
              provider,
              level.equals("UNIT") || level.equals("PROVIDER") ? REGION : null));
    }
    return this;
  }

  /** A unit's figure, or one that all units have delivered for. */
  public FollowUps figure(int year, String organisation, String indicator, String value) {
    return figure(year, organisation, indicator, value, 1, 1);
  }

  public FollowUps figure(
      int year, String organisation, String indicator, String value, int delivered, int units) {
    figures.put(
        new FollowUp.Key(year, organisation, indicator),
        new FigureValue(
            Optional.of(Fraction.of(new BigDecimal(value))), null, null, 1, delivered, units));
    return this;
  }

  /** A unit's figure with those it has replaced. */
  public FollowUps inherited(int year, String organisation, String indicator, String value) {
    series.put(
        new FollowUp.Key(year, organisation, indicator),
        new FigureValue(Optional.of(Fraction.of(new BigDecimal(value))), null, null, 1, 1, 1));
    return this;
  }

  public FollowUps target(
      String organisation, String indicator, String direction, String target, TargetStatus status) {
    targets.add(
        new AssessedTarget(
            YEAR,
            "Regionalt ALF-avtal",
            "Forskning",
            organisation,
            indicator,
            direction,
            new BigDecimal(target),
            null,
            BigDecimal.ZERO,
            null,
            status));
    return this;
  }

  /** A minimum level of the area Forskning; one without text is not known yet. */
  public FollowUps level(String id, String name, @Nullable String text) {
    return level(YEAR, id, name, text);
  }

  public FollowUps level(int year, String id, String name, @Nullable String text) {
    levels.add(
        new MinimumLevel(year, REGION, id, "Forskning", name, Optional.ofNullable(text), true));
    return this;
  }

  /** How a unit stands on a minimum level. */
  public FollowUps verdict(
      String unit,
      String level,
      MinimumLevelStatus status,
      @Nullable MinimumLevelSource source,
      @Nullable String answer) {
    return verdict(YEAR, unit, level, status, source, answer);
  }

  public FollowUps verdict(
      int year,
      String unit,
      String level,
      MinimumLevelStatus status,
      @Nullable MinimumLevelSource source,
      @Nullable String answer) {
    verdicts.add(
        new AssessedLevel(
            year, unit, level, status, Optional.ofNullable(source), Optional.ofNullable(answer)));
    return this;
  }

  /** What the region has received and accounted for, in kronor; no cost of other things. */
  public FollowUps alf(
      int year, String purpose, String received, String premises, String salaries) {
    alf.add(
        new AlfAccount(
            year,
            REGION,
            purpose,
            Optional.of(Fraction.of(new BigDecimal(received))),
            Optional.of(Fraction.of(new BigDecimal(premises))),
            Optional.of(Fraction.of(new BigDecimal(salaries))),
            Optional.empty()));
    return this;
  }

  /** A target of a year to come. */
  public FollowUps plan(int year, String organisation, String indicator, String target) {
    plans.add(
        new AssessedTarget(
            year,
            "Regionalt ALF-avtal",
            "Forskning",
            organisation,
            indicator,
            "≥",
            new BigDecimal(target),
            null,
            BigDecimal.ZERO,
            null,
            TargetStatus.UNKNOWN));
    return this;
  }

  /** A comment with nothing to be done. */
  public FollowUps comment(
      String organisation, CommentSubject.Kind kind, String code, String text) {
    comments.add(
        new Comment(
            organisation,
            new CommentSubject(kind, code),
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** A comment on an indicator with an action of the chief of staff, done on a day. */
  public FollowUps action(
      String organisation, String indicator, String text, String action, LocalDate day) {
    comments.add(
        new Comment(
            organisation,
            new CommentSubject(CommentSubject.Kind.INDICATOR, indicator),
            text,
            Optional.of(action),
            Optional.of("Verksamhetschefen"),
            Optional.of(day)));
    return this;
  }

  /** A value that an agreement follows up. */
  public FollowUps measure(String agreement, String area, String organisation, String indicator) {
    measures.add(new StatedMeasure(agreement, Optional.of(area), organisation, indicator));
    return this;
  }

  public FollowUps thesis(LocalDate day, @Nullable String title, String... organisations) {
    theses.add(new Thesis(day, Optional.ofNullable(title), List.of(organisations)));
    return this;
  }

  /** What the figures are made up of. */
  public FollowUps details(Details others) {
    details = others;
    return this;
  }

  public FollowUps sheet(String file, String kind, int read, int rejected, String status) {
    sheets.add(
        new DeliveredSheet(file, "0".repeat(64), "Blad1", kind, read, rejected, List.of(), status));
    return this;
  }

  public FollowUps finding(
      String file, int row, String severity, String code, String value, String... units) {
    findings.add(
        new ReportedFinding(
            file,
            "Blad1",
            row,
            "C",
            severity,
            code,
            value,
            "Värdet går inte.",
            "Rätta det.",
            List.of(),
            List.of(units)));
    return this;
  }

  public FollowUps changed(Changes since) {
    changes = since;
    return this;
  }

  public FollowUp make() {
    return new FollowUp(
        YEAR,
        LocalDate.of(2026, 5, 15),
        indicators,
        organisations,
        figures,
        series,
        targets,
        new MinimumLevels(levels, verdicts),
        alf,
        measures,
        plans,
        comments,
        theses,
        sheets,
        findings,
        details,
        Optional.ofNullable(changes));
  }

  public static IndicatorCatalogue catalogue() {
    return new IndicatorCatalogue(
        List.of(
            indicator("publications", "Publikationer", Unit.COUNT, 0, 3),
            indicator("doctoral-fte", "Helårsdoktorander", Unit.FRACTION, 1, 4),
            indicator("doctoral-students-women-share", "Andel kvinnor", Unit.SHARE, 0, 4),
            indicator("external-grants", "Externa anslag", Unit.SEK, 0, 6)));
  }

  private static IndicatorDefinition indicator(
      String code, String name, Unit unit, int decimals, int chapter) {
    return new IndicatorDefinition(
        code,
        name,
        "English " + code,
        "Definition av " + name + ".",
        unit,
        decimals,
        Direction.HIGHER,
        false,
        chapter,
        10,
        Calculations.of(unit == Unit.SHARE ? RollUp.RATIO : RollUp.SUM, "select 1", "select 1"));
  }
}
