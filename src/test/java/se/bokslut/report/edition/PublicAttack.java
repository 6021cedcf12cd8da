package se.bokslut.report.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;

/**
 * Somebody who wants to know the hidden numbers, and computes what can be computed: from the data
 * files of the public edition, its printed series, and which organisation belongs to which.
 */
final class PublicAttack {

  /** How totals are taken. */
  enum Totals {
    /** As sums, until that is impossible. */
    AS_SUMS,
    /** As somebody takes them who has been told which of them are sums. */
    AS_THEY_ARE
  }

  private static final int SMALLEST = 5;
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("research-trained", "docents", "professors"),
          List.of("doctoral-students", "doctoral-students-clinical"),
          List.of("doctoral-students", "doctoral-students-new"));
  private static final String STUDENTS = "doctoral-students";
  private static final String FTE = "doctoral-fte";
  private static final String WOMEN = "doctoral-students-women-share";
  private static final long FULL_TIME = SmallNation.FULL_TIME;

  private record Line(
      String value, String numerator, String denominator, String rows, String coverage) {
    boolean isThere() {
      return !coverage.isEmpty();
    }
  }

  private record Cell(String of, String organisation) {}

  private final FollowUp seen;
  private final FollowUp truth;
  private final Map<String, List<String>> replaced;
  private final Map<FollowUp.Key, Line> lines = new LinkedHashMap<>();
  private final List<String[]> targets;

  private Puzzle puzzle = new Puzzle();
  private Map<Cell, Integer> unknowns = new LinkedHashMap<>();
  private Totals totals = Totals.AS_SUMS;
  private int year;

  PublicAttack(
      FollowUp seen,
      FollowUp truth,
      Map<String, List<String>> replaced,
      List<String> values,
      List<String> targets) {
    this.seen = seen;
    this.truth = truth;
    this.replaced = replaced;
    for (String line : values.subList(1, values.size())) {
      String[] f = line.split(",", -1);
      lines.put(
          new FollowUp.Key(Integer.parseInt(f[0]), f[2], f[3]),
          new Line(f[4], f[5], f[6], f[7], f[8]));
    }
    this.targets = targets.stream().map(line -> line.split(",", -1)).toList();
  }

  /** The hidden numbers that it finds out. */
  List<String> found(Totals how) {
    List<String> found = new ArrayList<>();
    for (int one : List.of(SmallNation.YEAR - 1, SmallNation.YEAR)) {
      for (List<String> family : FAMILIES) {
        for (int withheld : List.of(SMALLEST, 1)) {
          year = one;
          totals = how;
          found.addAll(found(family, withheld));
        }
      }
    }
    return found;
  }

  private List<String> found(List<String> family, int leastWithheld) {
    puzzle = new Puzzle();
    unknowns = new LinkedHashMap<>();
    List<String> kinds = new ArrayList<>(family);
    family.forEach(code -> addCounts(code, leastWithheld));
    for (int i = 1; i < family.size(); i++) {
      addAmong(family.get(i), family.get(i - 1));
    }
    if (family.contains(STUDENTS)) {
      addWork();
      addWomen();
      kinds.addAll(List.of(FTE, WOMEN + " N", WOMEN + " M", WOMEN + " D"));
      addTargets();
    }
    kinds.forEach(this::addTotals);
    kinds.forEach(this::addSeries);
    if (!puzzle.isPossible()) {
      return List.of();
    }
    return unknowns.entrySet().stream()
        .filter(unknown -> isFound(unknown.getKey(), unknown.getValue(), leastWithheld))
        .map(unknown -> year + " " + unknown.getKey() + " " + how(unknown.getKey()))
        .toList();
  }

  private String how(Cell cell) {
    return totals + " " + truth(cell);
  }

  private Line line(String code, String organisation) {
    return lines.getOrDefault(
        new FollowUp.Key(year, organisation, code), new Line("", "", "", "", ""));
  }

  private Stream<Organisation> organisations() {
    return seen.organisations().stream().filter(one -> one.year() == year);
  }

  private void addCounts(String code, int leastWithheld) {
    organisations()
        .filter(one -> line(code, one.code()).isThere())
        .forEach(
            one -> {
              Line line = line(code, one.code());
              int number =
                  switch (line.value()) {
                    case "" -> puzzle.number(leastWithheld, Puzzle.MOST);
                    case "<5" -> puzzle.number(1, SMALLEST - 1);
                    default -> known(line.value());
                  };
              unknowns.put(new Cell(code, one.code()), number);
              if (!line.rows().isEmpty()) {
                long rows = Long.parseLong(line.rows());
                puzzle.difference(number, List.of(), rows, rows);
              }
            });
  }

  private int known(String number) {
    long value = new BigDecimal(number).longValueExact();
    return puzzle.number(value, value);
  }

  private void addAmong(String fewer, String more) {
    organisations()
        .map(Organisation::code)
        .filter(one -> has(fewer, one) && has(more, one))
        .forEach(
            one -> puzzle.difference(get(more, one), List.of(get(fewer, one)), 0, Puzzle.MOST));
  }

  private boolean has(String of, String organisation) {
    return unknowns.containsKey(new Cell(of, organisation));
  }

  private int get(String of, String organisation) {
    return Objects.requireNonNull(unknowns.get(new Cell(of, organisation)));
  }

  /**
   * Nobody works more than full-time, and everybody a little; it is known where those who work too
   * little to be counted are too many for that.
   */
  private void addWork() {
    organisations()
        .map(Organisation::code)
        .filter(one -> line(FTE, one).isThere())
        .forEach(
            one -> {
              String value = line(FTE, one).value();
              int work =
                  value.isEmpty()
                      ? puzzle.number(0, Puzzle.MOST * FULL_TIME)
                      : known(
                          new BigDecimal(value)
                              .multiply(BigDecimal.valueOf(FULL_TIME))
                              .setScale(0, java.math.RoundingMode.HALF_UP)
                              .toString());
              unknowns.put(new Cell(FTE, one), work);
              int students = get(STUDENTS, one);
              long most = Puzzle.MOST * FULL_TIME;
              if (truth(new Cell(FTE, one)) <= truth(new Cell(STUDENTS, one)) * FULL_TIME) {
                puzzle.scaledDifference(students, FULL_TIME, List.of(work), 0, most);
              }
              puzzle.scaledDifference(
                  students, SmallNation.LEAST_ACTIVITY, List.of(work), -most, 0);
            });
  }

  private void addWomen() {
    organisations()
        .map(Organisation::code)
        .filter(one -> line(WOMEN, one).isThere())
        .forEach(
            one -> {
              Line line = line(WOMEN, one);
              boolean open = !line.numerator().isEmpty();
              int women = open ? known(line.numerator()) : puzzle.number(0, Puzzle.MOST);
              int all = open ? known(line.denominator()) : puzzle.number(0, Puzzle.MOST);
              int men = puzzle.number(0, Puzzle.MOST);
              puzzle.difference(all, List.of(women, men), 0, 0);
              puzzle.difference(get(STUDENTS, one), List.of(all), 0, Puzzle.MOST);
              unknowns.put(new Cell(WOMEN + " N", one), women);
              unknowns.put(new Cell(WOMEN + " M", one), men);
              unknowns.put(new Cell(WOMEN + " D", one), all);
            });
  }

  private void addTargets() {
    for (String[] target : targets) {
      if (target[0].equals(Integer.toString(year)) && target[3].equals(STUDENTS)) {
        long aim = Long.parseLong(target[4]);
        List<Integer> none = List.of();
        if (target[9].equals("uppfyllt")) {
          puzzle.difference(get(STUDENTS, target[2]), none, aim, Puzzle.MOST);
        } else if (target[9].equals("ej uppfyllt")) {
          puzzle.difference(get(STUDENTS, target[2]), none, 0, aim - 1);
        }
      }
    }
  }

  /** Takes the totals of a kind as sums when all of them can be, else as bounds. */
  private void addTotals(String kind) {
    int before = puzzle.size();
    addTotals(kind, totals == Totals.AS_SUMS);
    if (totals == Totals.AS_SUMS && !puzzle.isPossible()) {
      puzzle.backTo(before);
      addTotals(kind, false);
    }
  }

  private void addTotals(String kind, boolean asSums) {
    organisations()
        .filter(one -> !one.level().equals("UNIT"))
        .map(Organisation::code)
        .filter(one -> has(kind, one))
        .forEach(
            total -> {
              List<String> parts =
                  organisations()
                      .filter(one -> total.equals(above(one)) && has(kind, one.code()))
                      .map(Organisation::code)
                      .toList();
              long sum = parts.stream().mapToLong(part -> truth(new Cell(kind, part))).sum();
              if (!parts.isEmpty()) {
                addTotal(
                    get(kind, total),
                    parts.stream().map(part -> get(kind, part)).toList(),
                    asSums ? 0 : Long.compare(truth(new Cell(kind, total)), sum));
              }
            });
  }

  private static @Nullable String above(Organisation one) {
    return switch (one.level()) {
      case "UNIT" -> one.providerCode() == null ? one.regionCode() : one.providerCode();
      case "PROVIDER" -> one.regionCode();
      case "REGION" -> "SE";
      default -> "";
    };
  }

  private void addTotal(int total, List<Integer> parts, int compared) {
    long most = Puzzle.MOST * FULL_TIME;
    parts.forEach(part -> puzzle.difference(total, List.of(part), 0, most));
    puzzle.difference(total, parts, compared < 0 ? -most : 0, compared > 0 ? most : 0);
  }

  private void addSeries(String kind) {
    if (year == SmallNation.YEAR || kind.startsWith(WOMEN)) {
      return;
    }
    replaced.forEach(
        (unit, others) -> {
          FigureValue figure = seen.series().get(new FollowUp.Key(year, unit, kind));
          List<String> there = others.stream().filter(one -> has(kind, one)).toList();
          if (figure != null
              && !there.isEmpty()
              && !(figure.disclosure() instanceof Disclosure.Withheld)) {
            int number =
                figure.disclosure() instanceof Disclosure.Small
                    ? puzzle.number(1, SMALLEST - 1)
                    : known(
                        new BigDecimal(figure.value().orElseThrow().written())
                            .multiply(BigDecimal.valueOf(kind.equals(FTE) ? FULL_TIME : 1))
                            .setScale(0, java.math.RoundingMode.HALF_UP)
                            .toString());
            long sum = there.stream().mapToLong(one -> truth(new Cell(kind, one))).sum();
            long own =
                truth(
                    Objects.requireNonNull(truth.series().get(new FollowUp.Key(year, unit, kind))),
                    kind);
            addTotal(
                number, there.stream().map(one -> get(kind, one)).toList(), Long.compare(own, sum));
          }
        });
  }

  private static String code(Cell cell) {
    int end = cell.of().indexOf(' ');
    return end < 0 ? cell.of() : cell.of().substring(0, end);
  }

  private long truth(Cell cell) {
    String code = code(cell);
    return truth(truth.figure(year, cell.organisation(), code), cell.of());
  }

  private static long truth(FigureValue figure, String kind) {
    if (kind.startsWith(WOMEN)) {
      long women = Long.parseLong(String.valueOf(figure.numerator()));
      long all = Long.parseLong(String.valueOf(figure.denominator()));
      return kind.endsWith("N") ? women : kind.endsWith("D") ? all : all - women;
    }
    BigDecimal value = new BigDecimal(figure.value().orElseThrow().written());
    return value
        .multiply(BigDecimal.valueOf(kind.equals(FTE) ? FULL_TIME : 1))
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** A number of persons that is hidden, and the only one that is possible. */
  private boolean isFound(Cell cell, int number, int leastWithheld) {
    String code = code(cell);
    Line line = line(code, cell.organisation());
    if (cell.of().equals(FTE) || !line.isThere()) {
      return false;
    }
    long persons = truth(cell);
    boolean hidden =
        code.equals(WOMEN)
            ? line.numerator().isEmpty() && persons > 0 && persons < SMALLEST
            : line.value().equals("<5") || (line.value().isEmpty() && leastWithheld == 1);
    return hidden && puzzle.only(number).equals(OptionalLong.of(persons));
  }
}
