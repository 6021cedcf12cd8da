package se.bokslut.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.AlfAccount;
import se.bokslut.report.FollowUp;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;

/**
 * What a template knows of the ALF accounting of a purpose in a year, in thousands of kronor.
 *
 * @param purpose what the money is for
 * @param year the year
 * @param received what was received, or not delivered
 * @param premises what premises cost, or not delivered
 * @param salaries what salaries cost, or not delivered
 * @param other what everything else cost, or not delivered
 * @param accounted all of these costs that are stated, or not delivered
 * @param balance what was received minus the costs, or not delivered
 */
public record AlfView(
    String purpose,
    int year,
    Cell received,
    Cell premises,
    Cell salaries,
    Cell other,
    Cell accounted,
    Cell balance) {

  private static final Fraction THOUSAND = Fraction.of(1_000);
  private static final Measure WHOLE = new Measure(Measure.Form.PLAIN, 0);

  /** A region's accounts purpose by purpose, the newest year first. */
  static List<AlfView> of(FollowUp followUp, String region) {
    List<AlfAccount> accounts =
        followUp.alf().stream().filter(account -> account.region().equals(region)).toList();
    return accounts.stream()
        .map(AlfAccount::purpose)
        .distinct()
        .sorted()
        .flatMap(
            purpose ->
                IntStream.iterate(
                        followUp.year(), year -> year >= followUp.firstYear(), year -> year - 1)
                    .mapToObj(year -> of(accounts, purpose, year)))
        .toList();
  }

  private static AlfView of(List<AlfAccount> accounts, String purpose, int year) {
    Optional<AlfAccount> account =
        accounts.stream()
            .filter(one -> one.year() == year && one.purpose().equals(purpose))
            .findFirst();
    return new AlfView(
        purpose,
        year,
        cell(account.flatMap(AlfAccount::received)),
        cell(account.flatMap(AlfAccount::premises)),
        cell(account.flatMap(AlfAccount::salaries)),
        cell(account.flatMap(AlfAccount::other)),
        cell(account.flatMap(AlfAccount::accounted)),
        cell(account.flatMap(AlfAccount::balance)));
  }

  private static Cell cell(Optional<Fraction> amount) {
    return amount
        .<Cell>map(kronor -> new Cell.Figure(kronor.dividedBy(THOUSAND), WHOLE, false))
        .orElse(Cell.NOT_DELIVERED);
  }
}
