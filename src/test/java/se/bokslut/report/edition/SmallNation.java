package se.bokslut.report.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.platform.Definitions;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.Details;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.MinimumLevels;
import se.bokslut.report.Organisation;

/** Makes the follow-up of persons who belong to the organisations of a few regions. */
final class SmallNation {

  static final int YEAR = 2025;

  /** Full-time in hundredths of a per cent of two half-years. */
  static final int FULL_TIME = 20_000;

  /** Less of it does not count a doctoral student in either half-year. */
  static final int LEAST_ACTIVITY = FULL_TIME / 200;

  /** Somebody of a year: staff or a doctoral student. */
  record Person(
      int year,
      List<String> organisations,
      boolean student,
      boolean first,
      boolean second,
      @Nullable Boolean woman,
      int activity) {

    boolean isCountedStudent() {
      return student && activity >= LEAST_ACTIVITY;
    }
  }

  private final List<Organisation> organisations = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();
  private final Map<String, List<String>> replaced = new LinkedHashMap<>();
  private final List<AssessedTarget> targets = new ArrayList<>();

  SmallNation() {
    add(YEAR - 1, "SE", "NATION", null, null);
    add(YEAR, "SE", "NATION", null, null);
  }

  /** An organisation of both years. */
  SmallNation add(String code, String level, @Nullable String provider, @Nullable String region) {
    add(YEAR - 1, code, level, provider, region);
    add(YEAR, code, level, provider, region);
    return this;
  }

  void add(
      int year, String code, String level, @Nullable String provider, @Nullable String region) {
    organisations.add(new Organisation(year, code, code, level, provider, region));
  }

  void add(Person person) {
    persons.add(person);
  }

  /** So many of the staff of a unit, all of them only research-trained. */
  SmallNation staff(String unit, int number) {
    for (int i = 0; i < number; i++) {
      add(new Person(YEAR, List.of(unit), false, false, false, null, 0));
    }
    return this;
  }

  /** So many doctoral students of a unit, half of them women, all of them full-time. */
  SmallNation students(int year, String unit, int number) {
    for (int i = 0; i < number; i++) {
      add(new Person(year, List.of(unit), true, false, false, i % 2 == 0, FULL_TIME));
    }
    return this;
  }

  /** A unit that delivers nothing. */
  void silent(String unit) {
    silent.add(unit);
  }

  /** A unit of the year has replaced others, which were there in the year before. */
  void replaced(String unit, List<String> others) {
    replaced.put(unit, others);
  }

  SmallNation target(String organisation, String indicator, long aim, TargetStatus status) {
    targets.add(
        new AssessedTarget(
            YEAR,
            "Avtal",
            null,
            organisation,
            indicator,
            "≥",
            BigDecimal.valueOf(aim),
            null,
            BigDecimal.ZERO,
            null,
            status));
    return this;
  }

  Map<String, List<String>> replaced() {
    return replaced;
  }

  FollowUp followUp() {
    Map<FollowUp.Key, FigureValue> figures = new LinkedHashMap<>();
    for (Organisation one : organisations) {
      addFigures(figures, one, one.year(), one.code(), below(one.year(), one.code()));
    }
    Map<FollowUp.Key, FigureValue> series = new LinkedHashMap<>();
    replaced.forEach(
        (unit, others) ->
            addFigures(
                series,
                new Organisation(YEAR - 1, unit, unit, "UNIT", null, null),
                YEAR - 1,
                unit,
                others));
    return new FollowUp(
        YEAR,
        LocalDate.of(2026, 5, 15),
        new IndicatorCatalogue(Definitions.indicators().indicators()),
        organisations,
        figures,
        series,
        targets,
        new MinimumLevels(List.of(), List.of()),
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

  private List<String> below(int year, String code) {
    return organisations.stream()
        .filter(one -> one.year() == year)
        .filter(
            one ->
                code.equals("SE")
                    || one.code().equals(code)
                    || code.equals(one.providerCode())
                    || code.equals(one.regionCode()))
        .map(Organisation::code)
        .toList();
  }

  private void addFigures(
      Map<FollowUp.Key, FigureValue> figures,
      Organisation organisation,
      int year,
      String code,
      List<String> included) {
    if (included.stream().allMatch(one -> silent.contains(one) || !isUnit(one))
        && persons.stream().noneMatch(one -> isOf(one, year, included))) {
      return;
    }
    Map<String, FigureValue> made = new LinkedHashMap<>();
    made.put("research-trained", count(year, included, one -> !one.student()));
    made.put("docents", count(year, included, one -> !one.student() && one.first()));
    made.put(
        "professors", count(year, included, one -> !one.student() && one.first() && one.second()));
    made.put("doctoral-students", count(year, included, Person::isCountedStudent));
    made.put(
        "doctoral-students-clinical",
        count(year, included, one -> one.isCountedStudent() && one.first()));
    made.put(
        "doctoral-students-new",
        count(year, included, one -> one.isCountedStudent() && one.second()));
    made.put("doctoral-fte", fte(year, included));
    made.put("doctoral-students-women-share", women(year, included));
    if (organisation.level().equals("REGION") || organisation.level().equals("NATION")) {
      made.put("research-trained-per-100k", perInhabitants(year, included));
    }
    made.forEach((indicator, value) -> figures.put(new FollowUp.Key(year, code, indicator), value));
  }

  private boolean isUnit(String code) {
    return organisations.stream()
        .anyMatch(one -> one.code().equals(code) && one.level().equals("UNIT"));
  }

  private static boolean isOf(Person person, int year, List<String> organisations) {
    return person.year() == year
        && person.organisations().stream().anyMatch(organisations::contains);
  }

  private long number(int year, List<String> organisations, Predicate<Person> which) {
    return persons.stream().filter(one -> isOf(one, year, organisations)).filter(which).count();
  }

  private FigureValue count(int year, List<String> organisations, Predicate<Person> which) {
    long number = number(year, organisations, which);
    return new FigureValue(Optional.of(Fraction.of(number)), null, null, (int) number, 1, 1);
  }

  private FigureValue fte(int year, List<String> organisations) {
    long activity =
        persons.stream()
            .filter(one -> isOf(one, year, organisations) && one.student())
            .mapToLong(Person::activity)
            .sum();
    Fraction value = Fraction.of(activity).dividedBy(Fraction.of(FULL_TIME));
    return new FigureValue(
        Optional.of(value),
        null,
        null,
        (int) number(year, organisations, Person::isCountedStudent),
        1,
        1);
  }

  private FigureValue women(int year, List<String> organisations) {
    long women =
        number(
            year, organisations, one -> one.isCountedStudent() && Boolean.TRUE.equals(one.woman()));
    long known = number(year, organisations, one -> one.isCountedStudent() && one.woman() != null);
    return new FigureValue(
        known == 0
            ? Optional.empty()
            : Optional.of(Fraction.of(women).dividedBy(Fraction.of(known))),
        Long.toString(women),
        Long.toString(known),
        (int) known,
        1,
        1);
  }

  private FigureValue perInhabitants(int year, List<String> organisations) {
    long trained = number(year, organisations, one -> !one.student());
    return new FigureValue(
        Optional.of(Fraction.of(trained * 100_000).dividedBy(Fraction.of(300_000))),
        Long.toString(trained),
        "300000",
        (int) trained,
        1,
        1);
  }
}
