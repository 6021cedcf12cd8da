package se.bokslut.recount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** An accepted row of a defence, a licentiate or a half-time review at an organisation. */
record DissertationRow(
    RowPlace place,
    String organisation,
    Type type,
    LocalDate date,
    Person person,
    Optional<String> isbn,
    Optional<String> urn,
    Optional<String> titleKey,
    Optional<LocalDate> admission) {

  enum Type {
    DEFENCE,
    LICENTIATE,
    HALF_TIME
  }

  static Optional<DissertationRow> read(
      Fields row, LocalDate date, String organisation, String region) {
    Optional<Person> person = Person.read(row, "Doktorand-id", date.getYear(), region);
    Optional<Type> type = row.text("Typ").flatMap(DissertationRow::type);
    if (person.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DissertationRow(
            row.place(),
            organisation,
            type.get(),
            date,
            person.get(),
            Identifiers.isbn(row.text("ISBN")),
            Identifiers.urn(row.text("URN:NBN")),
            row.text("Titel")
                .flatMap(title -> PublicationRow.titleKey(title, date.getYear(), Optional.empty())),
            row.date("Antagningsdatum")));
  }

  long identifiers() {
    return Stream.of(isbn, urn).filter(Optional::isPresent).count();
  }

  private static Optional<Type> type(String word) {
    return switch (Texts.folded(word)) {
      case "disputation", "dissertation" -> Optional.of(Type.DEFENCE);
      case "licentiat", "licentiate" -> Optional.of(Type.LICENTIATE);
      case "halvtid", "half-time" -> Optional.of(Type.HALF_TIME);
      default -> Optional.empty();
    };
  }
}
