package se.bokslut.command;

import java.util.Map;
import se.bokslut.report.RowPlace;
import se.bokslut.report.RowPlaces;

/**
 * Says where rows stand and whose they are.
 *
 * @param places where rows stand
 * @param organisations names by code, of the reporting year
 */
record PlaceWords(RowPlaces places, Map<String, String> organisations) {

  PlaceWords {
    organisations = Map.copyOf(organisations);
  }

  String row(long row) {
    RowPlace place = places.of(row);
    return "%s%s, rad %d"
        .formatted(
            Terminal.name(place.file()),
            place.sheet().isEmpty() ? "" : ", bladet " + Terminal.name(place.sheet()),
            place.row());
  }

  String organisation(String code) {
    String name = organisations.getOrDefault(code, "");
    return name.isEmpty() ? code : "%s (%s)".formatted(name, code);
  }
}
