package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.bokslut.agreement.TargetStatus;

/** Small nations with few persons in most units, so that much must be hidden. */
final class RandomNation {

  private static final int[] NUMBERS = {0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 9, 14};

  private final Random random;
  private final SmallNation nation = new SmallNation();
  private final List<String> staffed = new ArrayList<>();
  private final double shared;
  private final int regions;

  /** Whether activities are stated in hundredths of a per cent, else in whole per cent. */
  private final boolean fine;

  RandomNation(long seed) {
    random = new Random(seed);
    shared = random.nextInt(3) == 0 ? 0.15 : 0;
    fine = random.nextInt(3) == 0;
    regions = 1 + random.nextInt(2);
    for (int region = 1; region <= regions; region++) {
      addRegion("R" + region);
    }
    addPersons();
    addTargets();
  }

  SmallNation nation() {
    return nation;
  }

  private void addRegion(String region) {
    nation.add(region, "REGION", null, null);
    int providers = random.nextInt(3);
    for (int p = 1; p <= providers; p++) {
      String provider = region + "P" + p;
      nation.add(provider, "PROVIDER", null, region);
      if (random.nextInt(4) == 0) {
        staffed.add(provider);
      }
      addUnits(provider, provider, region, 1 + random.nextInt(4));
    }
    addUnits(region, null, region, providers == 0 ? 1 + random.nextInt(4) : random.nextInt(3));
  }

  private void addUnits(String prefix, @Nullable String provider, String region, int units) {
    for (int u = 1; u <= units; u++) {
      String unit = prefix + "U" + u;
      if (random.nextInt(6) == 0) {
        List<String> others = List.of(unit + "a", unit + "b");
        nation.add(SmallNation.YEAR, unit, "UNIT", provider, region);
        for (String other : others) {
          addReplaced(other, provider, region);
        }
        nation.replaced(unit, others);
        staffed.addAll(others);
      } else {
        nation.add(unit, "UNIT", provider, region);
      }
      staffed.add(unit);
    }
  }

  /** Some of them were in another region. */
  private void addReplaced(String unit, @Nullable String provider, String region) {
    if (regions > 1 && random.nextInt(3) == 0) {
      String elsewhere = region.equals("R1") ? "R2" : "R1";
      nation.add(SmallNation.YEAR - 1, unit, "UNIT", null, elsewhere);
    } else {
      nation.add(SmallNation.YEAR - 1, unit, "UNIT", provider, region);
    }
  }

  private void addPersons() {
    for (String unit : staffed) {
      if (!unit.matches(".*P\\d") && random.nextInt(8) == 0) {
        nation.silent(unit);
        continue;
      }
      for (int year : List.of(SmallNation.YEAR - 1, SmallNation.YEAR)) {
        if (!isThere(unit, year)) {
          continue;
        }
        for (boolean student : List.of(true, false)) {
          int number = NUMBERS[random.nextInt(NUMBERS.length)];
          boolean alike = random.nextInt(4) == 0;
          for (int i = 0; i < number; i++) {
            nation.add(person(year, unit, student, alike));
          }
        }
      }
    }
  }

  private boolean isThere(String unit, int year) {
    return nation.replaced().containsKey(unit)
        ? year == SmallNation.YEAR
        : !unit.matches(".*[ab]") || year == SmallNation.YEAR - 1;
  }

  private SmallNation.Person person(int year, String unit, boolean student, boolean alike) {
    List<String> organisations = new ArrayList<>(List.of(unit));
    if (random.nextDouble() < shared) {
      organisations.add(staffed.get(random.nextInt(staffed.size())));
    }
    return new SmallNation.Person(
        year,
        organisations,
        student,
        alike || random.nextBoolean(),
        alike || random.nextInt(3) == 0,
        random.nextInt(15) == 0 ? null : alike || random.nextBoolean(),
        alike ? SmallNation.FULL_TIME : activity());
  }

  /** Seldom so little that it does not count. */
  private int activity() {
    if (random.nextInt(30) == 0) {
      return 1 + random.nextInt(SmallNation.LEAST_ACTIVITY - 1);
    }
    int step = fine ? 1 : SmallNation.LEAST_ACTIVITY;
    int steps = (SmallNation.FULL_TIME - SmallNation.LEAST_ACTIVITY) / step;
    return SmallNation.LEAST_ACTIVITY + step * random.nextInt(steps + 1);
  }

  private void addTargets() {
    var figures = nation.followUp().figures();
    figures.forEach(
        (key, figure) -> {
          if (key.year() == SmallNation.YEAR
              && key.indicator().equals("doctoral-students")
              && random.nextInt(4) == 0) {
            long aim = 1L + random.nextInt(6);
            long students = figure.value().orElseThrow().numerator().longValueExact();
            nation.target(
                key.organisation(),
                key.indicator(),
                aim,
                students >= aim ? TargetStatus.MET : TargetStatus.MISSED);
          }
        });
  }
}
