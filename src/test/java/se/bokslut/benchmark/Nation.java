package se.bokslut.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The seven regions with university healthcare and their made-up units.
 *
 * @param regions by code
 */
record Nation(List<Region> regions) {

  /**
   * A region.
   *
   * @param code its county code
   * @param name its name
   * @param providers its providers, each with some units
   */
  record Region(String code, String name, List<Provider> providers) {

    Stream<Unit> units() {
      return providers.stream().flatMap(provider -> provider.units().stream());
    }
  }

  /** A provider with its units. */
  record Provider(String code, String name, List<Unit> units) {}

  /**
   * A unit.
   *
   * @param code its code, the region's first
   * @param name its name, unlike every other
   * @param number which of all units it is, from zero
   */
  record Unit(String code, String name, int number) {

    /**
     * How much it does, 100 for the usual unit; every ninth is so small that figures are hidden.
     */
    int size() {
      return number % 9 == 4 ? 3 : 60 + number * 37 % 90;
    }
  }

  private record Place(String code, String name, int share) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("01", "Stockholm", 50),
          new Place("03", "Uppsala", 22),
          new Place("05", "Östergötland", 20),
          new Place("12", "Skåne", 50),
          new Place("14", "Västra Götaland", 60),
          new Place("18", "Örebro", 20),
          new Place("24", "Västerbotten", 18));
  private static final List<String> FIELDS =
      List.of(
          "Kirurgi",
          "Ortopedi",
          "Urologi",
          "Kvinnosjukvård",
          "Barnsjukvård",
          "Neurologi",
          "Kardiologi",
          "Lungmedicin",
          "Onkologi",
          "Hematologi",
          "Infektion",
          "Njurmedicin",
          "Psykiatri",
          "Geriatrik",
          "Hud",
          "Reumatologi",
          "Öron, näsa och hals",
          "Ögon",
          "Radiologi",
          "Klinisk kemi",
          "Anestesi",
          "Akutsjukvård",
          "Primärvård",
          "Rehabilitering");
  private static final int UNITS_OF_PROVIDER = 12;

  /** The first regions, among which the units are shared out as in the whole nation. */
  static Nation of(int regions, int units) {
    List<Place> places = PLACES.subList(0, regions);
    int shares = places.stream().mapToInt(Place::share).sum();
    List<Region> made = new ArrayList<>();
    int share = 0;
    int first = 0;
    for (Place place : places) {
      share += place.share();
      int next = units * share / shares;
      made.add(region(place, first, next - first));
      first = next;
    }
    return new Nation(made);
  }

  private static Region region(Place place, int first, int units) {
    List<Provider> providers = new ArrayList<>();
    for (int from = 0; from < units; from += UNITS_OF_PROVIDER) {
      int number = providers.size() + 1;
      List<Unit> own = new ArrayList<>();
      for (int unit = from; unit < Math.min(units, from + UNITS_OF_PROVIDER); unit++) {
        own.add(
            new Unit("%s%03d".formatted(place.code(), unit + 1), name(place, unit), first + unit));
      }
      providers.add(
          new Provider(
              place.code() + "F" + number,
              number == 1
                  ? "Universitetssjukhuset i " + place.name()
                  : "Förvaltning %d i %s".formatted(number, place.name()),
              own));
    }
    return new Region(place.code(), "Region " + place.name(), providers);
  }

  private static String name(Place place, int unit) {
    String field = FIELDS.get(unit % FIELDS.size());
    int round = unit / FIELDS.size();
    return (round == 0 ? field : field + " " + (round + 1)) + " i " + place.name();
  }
}
