package se.bokslut.recount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a row says of a member of an organisation's staff on the last day of a year. */
record StaffRow(
    RowPlace place,
    String organisation,
    Person person,
    String profession,
    boolean doctor,
    boolean docent,
    boolean professor,
    boolean universityPost,
    boolean researchLead,
    boolean inManagement) {

  private static final Set<String> DOCTOR =
      Set.of("dr", "phd", "doktor", "doktorsexamen", "doctor");

  static Optional<StaffRow> read(Fields row, int year, String organisation, String region) {
    return Person.read(row, "Anställnings-id", year, region)
        .map(
            person ->
                new StaffRow(
                    row.place(),
                    organisation,
                    person,
                    Texts.compact(row.text("Yrkesgrupp").orElse("")),
                    DOCTOR.contains(Texts.lettersAndDigits(row.text("Examen").orElse(""))),
                    row.yes("Docent").orElse(false),
                    row.yes("Professor").orElse(false),
                    universityPost(Texts.folded(row.text("Anställning").orElse(""))),
                    Texts.lettersAndDigits(row.text("Roll").orElse("")).equals("fouansvarig"),
                    row.yes("Ledningsgrupp").orElse(false)));
  }

  /** Valid on the last day of the year; an empty from or till is open. */
  static boolean valid(Fields row, int year) {
    LocalDate day = LocalDate.of(year, 12, 31);
    Optional<LocalDate> from = row.date("Giltig från");
    Optional<LocalDate> to = Times.end(row.cell("Giltig till"));
    return from.map(first -> !first.isAfter(day)).orElse(true)
        && to.map(last -> !last.isBefore(day)).orElse(true)
        && !endsBeforeItBegins(from, to);
  }

  /** Docents and professors have research training too. */
  boolean researchTrained() {
    return doctor || atLeastDocent();
  }

  boolean atLeastDocent() {
    return docent || professor;
  }

  private static boolean endsBeforeItBegins(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent();
  }

  private static boolean universityPost(String employment) {
    return employment.startsWith("forenad") || employment.startsWith("adjungerad");
  }
}
