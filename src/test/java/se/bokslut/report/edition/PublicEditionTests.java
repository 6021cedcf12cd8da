package se.bokslut.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.bokslut.agreement.CommentSubject;
import se.bokslut.agreement.MinimumLevelSource;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Calculation.RollUp;
import se.bokslut.indicator.Calculations;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.AssessedLevel;
import se.bokslut.report.Comment;
import se.bokslut.report.DeliveredSheet;
import se.bokslut.report.Details;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.FollowUps;
import se.bokslut.report.ReportedFinding;
import se.bokslut.report.Thesis;

/** What everybody may see (spec indicators "Rounding and small numbers"). */
class PublicEditionTests {

  private static final int YEAR = SmallNation.YEAR;

  /** A thirtieth, as a programme that reckons in binary writes it. */
  private static final BigDecimal THIRTIETH = new BigDecimal("0.033333333333333333");

  private static final Disclosure SMALL = new Disclosure.Small(5);

  private static SmallNation region(String... units) {
    SmallNation nation = new SmallNation().add("R", "REGION", null, null);
    nation.add("P", "PROVIDER", null, "R");
    for (String unit : units) {
      nation.add(unit, "UNIT", "P", "R");
    }
    return nation;
  }

  private static FigureValue seen(FollowUp seen, String organisation, String indicator) {
    return seen.figure(YEAR, organisation, indicator);
  }

  private static Optional<Fraction> number(long number) {
    return Optional.of(Fraction.of(number));
  }

  @Test
  void one_to_four_persons_are_told_to_be_few_and_nobody_is_told_to_be_nobody() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C", "D").staff("A", 4).staff("B", 1).staff("C", 5).followUp(), 5);

    assertThat(seen(seen, "A", "research-trained").disclosure()).isEqualTo(SMALL);
    assertThat(seen(seen, "B", "research-trained").disclosure()).isEqualTo(SMALL);
    assertThat(seen(seen, "C", "research-trained").value()).isEqualTo(number(5));
    assertThat(seen(seen, "D", "research-trained").value()).isEqualTo(number(0));
  }

  @Test
  void a_small_number_is_not_left_alone_under_its_total() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C").staff("A", 3).staff("B", 9).staff("C", 7).followUp(), 5);

    assertThat(seen(seen, "A", "research-trained").disclosure()).isEqualTo(SMALL);
    assertThat(seen(seen, "C", "research-trained").disclosure()).isEqualTo(Disclosure.WITHHELD);
    assertThat(seen(seen, "B", "research-trained").value()).isEqualTo(number(9));
    assertThat(seen(seen, "P", "research-trained").value()).isEqualTo(number(19));
  }

  @Test
  void small_numbers_that_add_up_in_one_way_only_hide_one_more() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C").staff("A", 4).staff("B", 4).staff("C", 7).followUp(), 5);

    assertThat(seen(seen, "C", "research-trained").disclosure()).isEqualTo(Disclosure.WITHHELD);
  }

  @Test
  void where_too_many_numbers_are_small_it_is_not_told_that_the_total_is() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C", "D")
                .staff("A", 1)
                .staff("B", 1)
                .staff("C", 1)
                .staff("D", 1)
                .followUp(),
            5);

    assertThat(seen(seen, "A", "research-trained").disclosure()).isEqualTo(SMALL);
    assertThat(seen(seen, "P", "research-trained").disclosure()).isEqualTo(Disclosure.WITHHELD);
  }

  @Test
  void nothing_is_left_of_a_hidden_figure_and_rows_about_persons_are_not_counted() {
    FollowUp seen = PublicEdition.of(region("A", "B").staff("A", 2).staff("B", 8).followUp(), 5);

    assertThat(seen.figures().values())
        .filteredOn(FigureValue::isHidden)
        .isNotEmpty()
        .allSatisfy(
            figure -> {
              assertThat(figure.value()).isEmpty();
              assertThat(figure.numerator()).isNull();
              assertThat(figure.denominator()).isNull();
            });
    assertThat(seen.figures().values())
        .allSatisfy(figure -> assertThat(figure.sourceRows()).isNull());
  }

  @Test
  void what_rests_on_hidden_persons_is_hidden_with_them() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C")
                .students(YEAR, "A", 2)
                .students(YEAR, "B", 10)
                .students(YEAR, "C", 12)
                .followUp(),
            5);

    for (String unit : List.of("A", "B")) {
      assertThat(seen(seen, unit, "doctoral-students").isHidden()).isTrue();
      assertThat(seen(seen, unit, "doctoral-fte").disclosure()).isEqualTo(Disclosure.WITHHELD);
      assertThat(seen(seen, unit, "doctoral-students-women-share").disclosure())
          .isEqualTo(Disclosure.WITHHELD);
    }
    assertThat(seen(seen, "C", "doctoral-fte").value()).isEqualTo(number(12));
    assertThat(seen(seen, "C", "doctoral-students-women-share").numerator()).isEqualTo("6");
  }

  @Test
  void what_persons_do_in_parts_too_many_to_reckon_with_is_hidden_wherever_anybody_is() {
    SmallNation few = region("A", "B").students(YEAR, "A", 2).students(YEAR, "B", 30);
    SmallNation many = region("A", "B").students(YEAR, "A", 20).students(YEAR, "B", 30);
    Map<FollowUp.Key, FigureValue> uneven =
        Map.of(
            new FollowUp.Key(YEAR, "B", "doctoral-fte"),
            new FigureValue(Optional.of(Fraction.of(THIRTIETH)), null, null, 30, 1, 1));
    FollowUp hidden = PublicEdition.of(with(few.followUp(), uneven, Map.of()), 5);
    FollowUp open = PublicEdition.of(with(many.followUp(), uneven, Map.of()), 5);

    assertThat(seen(hidden, "SE", "doctoral-students").value()).isEqualTo(number(32));
    assertThat(seen(hidden, "SE", "doctoral-fte").disclosure()).isEqualTo(Disclosure.WITHHELD);
    assertThat(seen(open, "SE", "doctoral-fte").value()).isEqualTo(number(50));
  }

  @Test
  void a_median_is_told_only_where_its_persons_and_not_only_their_rows_are_many() {
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
    Map<FollowUp.Key, FigureValue> series = new LinkedHashMap<>();
    addDefences(figures, YEAR, "A", 12);
    addDefences(figures, YEAR, "B", 6);
    addDefences(series, YEAR - 1, "A", 12);
    addDefences(series, YEAR - 1, "B", 6);

    FollowUp seen = PublicEdition.of(with(region("A", "B").followUp(), figures, series), 5);

    assertThat(seen(seen, "A", "time-to-defence").value()).isEqualTo(number(48));
    assertThat(seen(seen, "B", "dissertations").value()).isEqualTo(number(6));
    assertThat(seen(seen, "B", "time-to-defence").disclosure()).isEqualTo(Disclosure.WITHHELD);
    assertThat(seen.printed(YEAR - 1, "A", "time-to-defence").value()).isEqualTo(number(48));
    assertThat(seen.printed(YEAR - 1, "B", "time-to-defence").disclosure())
        .isEqualTo(Disclosure.WITHHELD);
  }

  /** Six defences that two units report each; of so many of the rows the time is known. */
  private static void addDefences(
      Map<FollowUp.Key, FigureValue> figures, int year, String organisation, int timed) {
    figures.put(
        new FollowUp.Key(year, organisation, "dissertations"),
        new FigureValue(number(6), null, null, 12, 1, 1));
    figures.put(
        new FollowUp.Key(year, organisation, "time-to-defence"),
        new FigureValue(number(48), null, null, timed, 1, 1));
  }

  @Test
  void what_an_agreement_measures_is_told_as_it_is_stated_without_its_parts() {
    IndicatorCatalogue measures = new IndicatorCatalogue(List.of(measure()));
    FollowUp all =
        with(
            FollowUps.withHospital().indicators(measures).unit("U1", "Kirurgi").make(),
            Map.of(
                new FollowUp.Key(YEAR, "U1", "attendance"),
                new FigureValue(
                    Optional.of(Fraction.of(new BigDecimal("0.75"))), "3", "4", 1, 1, 1)),
            Map.of());

    FigureValue seen = seen(PublicEdition.of(all, 5), "U1", "attendance");

    assertThat(seen)
        .isEqualTo(
            new FigureValue(
                Optional.of(Fraction.of(new BigDecimal("0.75"))), null, null, null, 1, 1));
  }

  private static IndicatorDefinition measure() {
    return new IndicatorDefinition(
        "attendance",
        "Närvaro",
        "Attendance",
        "Mätvärde.",
        IndicatorDefinition.Unit.SHARE,
        0,
        IndicatorDefinition.Direction.HIGHER,
        false,
        10,
        10,
        Calculations.of(RollUp.AS_STATED, "select 1", "select 1"));
  }

  @Test
  void the_answers_of_units_about_minimum_levels_are_their_own() {
    FollowUp all =
        FollowUps.withHospital()
            .unit("U1", "Kirurgi")
            .level("F1", "Docent", "En docent.")
            .verdict("U1", "F1", MinimumLevelStatus.NOT_FULFILLED, MinimumLevelSource.CONFLICT, "J")
            .make();

    assertThat(PublicEdition.of(all, 5).minimumLevels().verdicts())
        .containsExactly(
            new AssessedLevel(
                YEAR,
                "U1",
                "F1",
                MinimumLevelStatus.NOT_FULFILLED,
                Optional.of(MinimumLevelSource.CONFLICT),
                Optional.empty()));
  }

  /** The same with other figures and earlier years of its organisations. */
  private static FollowUp with(
      FollowUp all, Map<FollowUp.Key, FigureValue> others, Map<FollowUp.Key, FigureValue> series) {
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>(all.figures());
    figures.putAll(others);
    return new FollowUp(
        all.year(),
        all.cutOff(),
        all.catalogue(),
        all.organisations(),
        figures,
        series,
        all.targets(),
        all.minimumLevels(),
        all.alf(),
        all.measures(),
        all.plans(),
        all.comments(),
        all.theses(),
        all.sheets(),
        all.findings(),
        all.details(),
        all.changes());
  }

  @Test
  void a_share_that_tells_of_few_women_or_few_men_is_hidden() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C")
                .students(YEAR, "A", 6)
                .students(YEAR, "B", 10)
                .students(YEAR, "C", 14)
                .followUp(),
            5);

    assertThat(seen(seen, "A", "doctoral-students").value()).isEqualTo(number(6));
    assertThat(seen(seen, "A", "doctoral-students-women-share").disclosure())
        .isEqualTo(Disclosure.WITHHELD);
    assertThat(seen(seen, "B", "doctoral-students-women-share").disclosure())
        .as("from it and the total the other one could be computed")
        .isEqualTo(Disclosure.WITHHELD);
    assertThat(seen(seen, "C", "doctoral-students-women-share").isHidden()).isFalse();
  }

  @Test
  void the_outcome_of_a_target_is_not_told_by_its_status() {
    FollowUp seen =
        PublicEdition.of(
            region("A", "B", "C")
                .staff("A", 3)
                .staff("B", 3)
                .staff("C", 9)
                .target("A", "research-trained", 3, TargetStatus.MET)
                .target("C", "research-trained", 3, TargetStatus.MET)
                .followUp(),
            5);

    assertThat(seen.targets())
        .extracting(target -> target.organisation() + " " + target.status().word())
        .containsExactly("A visas inte", "C uppfyllt");
  }

  @Test
  void the_earlier_years_of_a_unit_that_replaced_others_are_shown_only_where_nothing_is_hidden() {
    SmallNation nation = region("B").students(YEAR - 1, "B", 20);
    nation.add(YEAR, "N", "UNIT", "P", "R");
    nation.add(YEAR - 1, "Na", "UNIT", "P", "R");
    nation.add(YEAR - 1, "Nb", "UNIT", "P", "R");
    nation.replaced("N", List.of("Na", "Nb"));
    nation.students(YEAR - 1, "Na", 7);
    FollowUp open = PublicEdition.of(nation.students(YEAR - 1, "Nb", 0).followUp(), 5);
    FollowUp closed = PublicEdition.of(nation.students(YEAR - 1, "Nb", 2).followUp(), 5);

    assertThat(open.printed(YEAR - 1, "N", "doctoral-students").value()).isEqualTo(number(7));
    assertThat(closed.printed(YEAR - 1, "N", "doctoral-students").disclosure())
        .isEqualTo(Disclosure.WITHHELD);
    assertThat(closed.printed(YEAR - 1, "N", "doctoral-fte").disclosure())
        .isEqualTo(Disclosure.WITHHELD);
  }

  @Test
  void the_earlier_years_of_a_unit_are_not_shown_beside_hidden_ones_of_another_region() {
    SmallNation nation = region("B").students(YEAR - 1, "B", 20).add("S", "REGION", null, null);
    nation.add("C", "UNIT", null, "S").students(YEAR - 1, "C", 30);
    nation.add(YEAR - 1, "Na", "UNIT", null, "S");
    nation.add("N", "UNIT", "P", "R").replaced("N", List.of("N", "Na"));
    nation.students(YEAR - 1, "N", 20).students(YEAR - 1, "Na", 3);

    FollowUp seen = PublicEdition.of(nation.followUp(), 5);

    assertThat(seen.figure(YEAR - 1, "N", "doctoral-students").value()).isEqualTo(number(20));
    assertThat(seen.figure(YEAR - 1, "Na", "doctoral-students").disclosure()).isEqualTo(SMALL);
    assertThat(seen.printed(YEAR - 1, "N", "doctoral-students").disclosure())
        .isEqualTo(Disclosure.WITHHELD);
  }

  @Test
  void words_and_rows_of_the_offices_are_left_out() {
    FollowUp all = region("A").staff("A", 7).followUp();
    FollowUp withWords =
        new FollowUp(
            all.year(),
            all.cutOff(),
            all.catalogue(),
            all.organisations(),
            all.figures(),
            all.series(),
            all.targets(),
            all.minimumLevels(),
            all.alf(),
            all.measures(),
            all.plans(),
            List.of(
                new Comment(
                    "A",
                    new CommentSubject(CommentSubject.Kind.CHAPTER, "4"),
                    "Anna har slutat.",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            List.of(new Thesis(LocalDate.of(YEAR, 5, 2), Optional.of("Titel"), List.of("A"))),
            List.of(
                new DeliveredSheet("fil.xlsx", "0", "Blad1", "staff", 7, 0, List.of(), "accepted")),
            List.of(
                new ReportedFinding(
                    "fil.xlsx",
                    "Blad1",
                    3,
                    "C",
                    "error",
                    "unknown-word",
                    "Anna",
                    "Fel.",
                    "Rätta.",
                    List.of(),
                    List.of())),
            Details.NONE,
            Optional.empty());

    FollowUp seen = PublicEdition.of(withWords, 5);

    assertThat(seen.comments()).isEmpty();
    assertThat(seen.theses()).isEmpty();
    assertThat(seen.sheets()).isEmpty();
    assertThat(seen.findings()).isEmpty();
  }

  @Test
  void another_smallest_number_can_be_set_but_none_that_hides_nothing() {
    FollowUp all = region("A", "B").staff("A", 6).staff("B", 8).followUp();

    assertThat(seen(PublicEdition.of(all, 10), "A", "research-trained").disclosure())
        .isEqualTo(new Disclosure.Small(10));
    assertThatThrownBy(() -> PublicEdition.of(all, 1)).hasMessageContaining("minst 2");
  }

  @Test
  void seven_large_regions_take_seconds() {
    FollowUp all = largeNation();

    FollowUp seen = assertTimeout(Duration.ofSeconds(60), () -> PublicEdition.of(all, 5));

    assertThat(seen.figures().values()).anyMatch(FigureValue::isHidden);
  }

  private static FollowUp largeNation() {
    Random random = new Random(7);
    SmallNation nation = new SmallNation();
    for (int region = 1; region <= 7; region++) {
      String r = "R" + region;
      nation.add(r, "REGION", null, null);
      for (int provider = 1; provider <= 8; provider++) {
        String p = r + "P" + provider;
        nation.add(p, "PROVIDER", null, r);
        for (int unit = 1; unit <= 30; unit++) {
          nation.add(p + "U" + unit, "UNIT", p, r);
        }
      }
    }
    FollowUp empty = nation.followUp();
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
    Map<FollowUp.Key, Long> sums = new LinkedHashMap<>();
    List<String> counts =
        List.of("research-trained", "docents", "professors", "doctoral-students", "dissertations");
    empty.organisations().stream()
        .filter(one -> one.level().equals("UNIT"))
        .forEach(
            unit -> {
              long number = random.nextInt(40);
              for (String code : counts) {
                number =
                    code.startsWith("d") && !code.equals("docents") ? random.nextInt(15) : number;
                for (String one :
                    List.of(
                        unit.code(),
                        String.valueOf(unit.providerCode()),
                        String.valueOf(unit.regionCode()),
                        "SE")) {
                  sums.merge(new FollowUp.Key(unit.year(), one, code), number, Long::sum);
                }
                number = number == 0 ? 0 : random.nextLong(number + 1);
              }
            });
    sums.forEach((key, sum) -> figures.put(key, new FigureValue(number(sum), null, null, 1, 1, 1)));
    return new FollowUp(
        empty.year(),
        empty.cutOff(),
        empty.catalogue(),
        empty.organisations(),
        figures,
        Map.of(),
        List.of(),
        empty.minimumLevels(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Details.NONE,
        Optional.empty());
  }
}
