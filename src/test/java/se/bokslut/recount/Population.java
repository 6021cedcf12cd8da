package se.bokslut.recount;

import java.util.List;
import java.util.Optional;

/** How many lived in each region on 1 November; the first row that says so holds. */
record Population(List<Fields> rows, UnitResolver resolver) {

  /** The number of persons and the row that states it. */
  record Stated(int persons, RowPlace row) {}

  Optional<Stated> of(String region, int year) {
    return rows.stream()
        .filter(row -> !row.isNil())
        .filter(row -> row.year("År").filter(each -> each == year).isPresent())
        .filter(row -> resolver.region(row, year).filter(region::equals).isPresent())
        .flatMap(row -> stated(row).stream())
        .findFirst();
  }

  private static Optional<Stated> stated(Fields row) {
    return row.whole("Folkmängd 1 november")
        .filter(persons -> persons >= 0)
        .map(persons -> new Stated(persons, row.place()));
  }
}
