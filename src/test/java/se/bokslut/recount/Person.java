package se.bokslut.recount;

import java.util.Optional;

/**
 * Who a row of doctoral education speaks of: a personal identity number, else a region's own id.
 */
record Person(String key, Optional<Boolean> womanByNumber) {

  /** Empty when no person is stated or the identity number is wrong. */
  static Optional<Person> read(Fields row, int year, String region) {
    if (row.cell("Personnummer").filled()) {
      return row.text("Personnummer")
          .flatMap(written -> PersonalNumber.parse(written, year))
          .map(number -> new Person("number:" + number.digits(), Optional.of(number.woman())));
    }
    return row.text("Doktorand-id")
        .map(id -> new Person("id:" + region + ":" + id, Optional.empty()));
  }
}
