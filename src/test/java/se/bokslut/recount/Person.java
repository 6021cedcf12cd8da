package se.bokslut.recount;

import java.util.Optional;

/** Who a row speaks of: by a personal identity number, else by a region's own id. */
record Person(String key, Optional<Boolean> womanByNumber) {

  /** Empty when no person is stated or the identity number is wrong. */
  static Optional<Person> read(Fields row, String localId, int year, String region) {
    if (row.cell("Personnummer").filled()) {
      return row.text("Personnummer")
          .flatMap(written -> PersonalNumber.parse(written, year))
          .map(number -> new Person("number:" + number.digits(), Optional.of(number.woman())));
    }
    return row.text(localId).map(id -> new Person("id:" + region + ":" + id, Optional.empty()));
  }
}
