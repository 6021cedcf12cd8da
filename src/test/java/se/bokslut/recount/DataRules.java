package se.bokslut.recount;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The built-in rules by which delivered rows decide minimum levels. */
record DataRules(Sources sources) {

  private static final int WINDOW = 4;
  private static final Set<String> PRESENTED =
      Set.of("meetingabstract", "abstracts", "poster", "presentation");

  /** At least one docent with a university post. */
  DataVerdict post(String unit, int year, Optional<AnswerRow> answer) {
    return staff(unit, year, row -> row.atLeastDocent() && row.universityPost());
  }

  /** A lead of research and education, at least docent with such a post, who is in management. */
  DataVerdict lead(String unit, int year, Optional<AnswerRow> answer) {
    return staff(
        unit,
        year,
        row ->
            row.atLeastDocent()
                && row.universityPost()
                && row.researchLead()
                && row.inManagement());
  }

  /** A doctor in every profession that the answer lists. */
  DataVerdict professions(String unit, int year, Optional<AnswerRow> answer) {
    List<String> listed = answer.stream().flatMap(AnswerRow::list).toList();
    if (listed.isEmpty() || !sources.staff().delivered(year).contains(unit)) {
      return DataVerdict.UNDECIDED;
    }
    List<StaffRow> doctors =
        sources.staff().in(year).stream()
            .filter(row -> row.organisation().equals(unit) && row.doctor())
            .filter(row -> listed.contains(row.profession()))
            .toList();
    List<String> found = doctors.stream().map(StaffRow::profession).toList();
    return DataVerdict.of(
        found.containsAll(listed), doctors.stream().map(StaffRow::place).toList());
  }

  /** A clinically active doctoral student. */
  DataVerdict clinicalStudent(String unit, int year, Optional<AnswerRow> answer) {
    return DataVerdict.by(
        rows(sources.students().clinicallyActive(year), Set.of(unit)),
        sources.students().delivered(year).contains(unit));
  }

  /** A half-time review or a defence in four years. */
  DataVerdict theses(String unit, int year, Optional<AnswerRow> answer) {
    List<RowPlace> rows = new ArrayList<>();
    boolean delivered = true;
    for (int each : window(year)) {
      Set<String> then = sources.organisations().window(unit, each, year);
      delivered &= sources.dissertations().delivered(each).stream().anyMatch(then::contains);
      sources.dissertations().rows().stream()
          .filter(row -> row.date().getYear() == each && then.contains(row.organisation()))
          .filter(row -> row.type() != DissertationRow.Type.LICENTIATE)
          .forEach(row -> rows.add(row.place()));
    }
    return DataVerdict.by(rows, delivered);
  }

  /** A counted publication in each of four years. */
  DataVerdict production(String unit, int year, Optional<AnswerRow> answer) {
    List<RowPlace> rows = new ArrayList<>();
    boolean everyYear = true;
    for (int each : window(year)) {
      Set<String> then = sources.organisations().window(unit, each, year);
      if (sources.publications().delivered(each).stream().noneMatch(then::contains)) {
        return DataVerdict.UNDECIDED;
      }
      Collection<RowPlace> counted =
          rows(sources.publications().whole(each, Publication::counted), then);
      everyYear &= !counted.isEmpty();
      rows.addAll(counted);
    }
    return DataVerdict.of(everyYear, rows);
  }

  /** Money won in national or international competition. */
  DataVerdict competition(String unit, int year, Optional<AnswerRow> answer) {
    List<RowPlace> rows =
        Stream.of(sources.grants().competitive(year), sources.grants().competitiveAwards(year))
            .map(
                amounts ->
                    amounts.stream().filter(each -> each.organisation().equals(unit)).toList())
            .filter(amounts -> RollUp.sum(amounts).compareTo(Fraction.ZERO) > 0)
            .flatMap(amounts -> rows(amounts, Set.of(unit)).stream())
            .toList();
    return DataVerdict.by(rows, sources.grants().grantedOrAwarded(year).contains(unit));
  }

  /** A presentation at a meeting; that there is none decides nothing. */
  DataVerdict presentation(String unit, int year, Optional<AnswerRow> answer) {
    List<RowPlace> rows =
        sources.publications().rows(year).stream()
            .filter(row -> row.organisation().equals(unit))
            .filter(
                row -> row.type().equals("conference-paper") || PRESENTED.contains(row.subtype()))
            .map(PublicationRow::place)
            .toList();
    return DataVerdict.by(rows, false);
  }

  private DataVerdict staff(String unit, int year, Predicate<StaffRow> condition) {
    return DataVerdict.by(
        rows(sources.staff().persons(year, condition), Set.of(unit)),
        sources.staff().delivered(year).contains(unit));
  }

  private static Collection<RowPlace> rows(List<Contribution> all, Set<String> organisations) {
    return all.stream()
        .filter(each -> organisations.contains(each.organisation()))
        .map(Contribution::row)
        .toList();
  }

  private static int[] window(int year) {
    return IntStream.rangeClosed(year - WINDOW + 1, year).toArray();
  }
}
