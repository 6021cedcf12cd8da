package se.bokslut.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The indicators of ALF money: received by purpose, cost by type, and what is left. */
final class AlfIndicators {

  private final Deliverers delivered = new Deliverers();
  private final List<AlfRow> accounts = new ArrayList<>();

  AlfIndicators(List<Fields> rows, UnitResolver resolver) {
    Set<String> stated = new HashSet<>();
    for (Fields row : rows) {
      Optional<Integer> year = row.year("År");
      Optional<String> region = year.flatMap(each -> resolver.region(row, each));
      if (region.isPresent() && row.isNil()) {
        delivered.add(region.get(), year.get());
      } else if (region.isPresent()) {
        AlfRow.read(row, year.get(), region.get()).ifPresent(account -> accept(account, stated));
      }
    }
  }

  private void accept(AlfRow account, Set<String> stated) {
    delivered.add(account.region(), account.year());
    if (stated.add(account.subject())) {
      accounts.add(account);
    }
  }

  List<Indicator> indicators() {
    return List.of(
        indicator("alf-received-research", row -> received(row, AlfRow.Purpose.RESEARCH)),
        indicator("alf-received-education", row -> received(row, AlfRow.Purpose.EDUCATION)),
        indicator("alf-cost-premises", AlfRow::premises),
        indicator("alf-cost-salaries", AlfRow::salaries),
        indicator("alf-cost-other", AlfRow::other),
        indicator("alf-balance", row -> Optional.of(row.balance())));
  }

  private static Optional<Fraction> received(AlfRow row, AlfRow.Purpose purpose) {
    return Optional.of(row).filter(each -> each.purpose() == purpose).map(AlfRow::received);
  }

  private Indicator indicator(String code, Function<AlfRow, Optional<Fraction>> amount) {
    return new Indicator(
            code, Indicator.Shape.SUM, year -> contributions(year, amount), delivered::in)
        .notCovered()
        .ofRegionAndNation();
  }

  private List<Contribution> contributions(int year, Function<AlfRow, Optional<Fraction>> amount) {
    return accounts.stream()
        .filter(row -> row.year() == year)
        .flatMap(row -> amount.apply(row).map(sum -> contribution(row, sum)).stream())
        .toList();
  }

  private static Contribution contribution(AlfRow row, Fraction sum) {
    return Contribution.of(row.region(), row.place(), sum, sum, row.place());
  }
}
