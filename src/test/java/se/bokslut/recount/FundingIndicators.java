package se.bokslut.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The indicators of money handed out: one for every source and purpose that is stated. */
final class FundingIndicators {

  private record Fund(String source, String purpose) {}

  private record Part(String organisation, int year, Fraction amount, RowPlace place) {}

  private final Map<Fund, List<Part>> parts = new LinkedHashMap<>();
  private final Map<Fund, String> codes = new LinkedHashMap<>();
  private final Deliverers delivered = new Deliverers();

  FundingIndicators(List<Fields> rows, UnitResolver resolver) {
    for (Fields row : rows) {
      if (row.isNil()) {
        row.year("År")
            .ifPresent(
                year -> resolver.scope(row, year).ifPresent(scope -> delivered.add(scope, year)));
      } else {
        accept(row, resolver);
      }
    }
  }

  List<Indicator> indicators() {
    return parts.entrySet().stream()
        .map(fund -> indicator(codes.getOrDefault(fund.getKey(), ""), fund.getValue()))
        .toList();
  }

  private void accept(Fields row, UnitResolver resolver) {
    Optional<String> source = row.text("Källa");
    Optional<String> purpose = row.text("Slag");
    Optional<Part> part = part(row, resolver);
    if (source.isPresent() && purpose.isPresent() && part.isPresent()) {
      Fund fund = new Fund(Texts.compact(source.get()), Texts.compact(purpose.get()));
      codes.putIfAbsent(fund, "funding-" + slug(source.get()) + "-" + slug(purpose.get()));
      parts.computeIfAbsent(fund, each -> new ArrayList<>()).add(part.get());
      delivered.add(part.get().organisation(), part.get().year());
    }
  }

  private static Optional<Part> part(Fields row, UnitResolver resolver) {
    Optional<Integer> year = row.year("År");
    Optional<String> organisation = year.flatMap(each -> resolver.scope(row, each));
    return organisation.flatMap(
        code ->
            row.money("Belopp")
                .map(sum -> new Part(code, year.get(), Fraction.of(sum), row.place())));
  }

  /** Lower case, without the marks of å, ä and ö, and with hyphens for blanks. */
  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace(' ', '-');
  }

  private Indicator indicator(String code, List<Part> parts) {
    return new Indicator(
            code,
            Indicator.Shape.SUM,
            year ->
                parts.stream()
                    .filter(part -> part.year() == year)
                    .map(FundingIndicators::contribution)
                    .toList(),
            delivered::in)
        .notCovered()
        .ofRegionAndNation();
  }

  private static Contribution contribution(Part part) {
    return Contribution.of(
        part.organisation(), part.place(), part.amount(), part.amount(), part.place());
  }
}
