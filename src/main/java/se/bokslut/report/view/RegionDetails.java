package se.bokslut.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Details;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FollowUp;
import se.bokslut.report.model.Cell;

/** Looks at what a region's figures are made up of. */
final class RegionDetails {

  private static final String GRANTED = "external-grants";
  private static final String AWARDED = "external-grants-awarded";
  private static final String USED = "external-grants-used";
  private static final String PUBLICATIONS = "publications";

  private record Source(String grantClass, Optional<String> funder) {}

  private final FollowUp followUp;
  private final String region;
  private final Figures figures;

  RegionDetails(FollowUp followUp, String region) {
    this.followUp = followUp;
    this.region = region;
    this.figures = new Figures(followUp);
  }

  DetailsView view() {
    return new DetailsView(publications(), classes(), funders(), merged());
  }

  private List<TypeView> publications() {
    Map<String, Map<Integer, Long>> types = new LinkedHashMap<>();
    for (Details.PublicationCount count : followUp.details().publications()) {
      if (count.region().equals(region)) {
        types
            .computeIfAbsent(count.type(), type -> new LinkedHashMap<>())
            .put(count.year(), count.publications());
      }
    }
    Comparator<Map.Entry<String, Map<Integer, Long>>> byNumber =
        Comparator.comparing(type -> type.getValue().getOrDefault(followUp.year(), 0L));
    return types.entrySet().stream()
        .sorted(byNumber.reversed().thenComparing(Map.Entry::getKey))
        .flatMap(type -> type(type.getKey(), type.getValue()).stream())
        .toList();
  }

  private Optional<TypeView> type(String type, Map<Integer, Long> counts) {
    return followUp
        .catalogue()
        .find(PUBLICATIONS)
        .map(
            indicator -> {
              List<Printed> values =
                  figures.years().stream()
                      .map(year -> part(year, indicator, counts.getOrDefault(year, 0L)))
                      .toList();
              return new TypeView(
                  type,
                  values.stream().map(value -> value.cell(indicator)).toList(),
                  values.getLast().changeFrom(values.get(values.size() - 2), indicator));
            });
  }

  private Printed part(int year, IndicatorDefinition indicator, long count) {
    return part(year, indicator, Fraction.of(count));
  }

  /** A part of a figure is as well known as the whole figure. */
  private Printed part(int year, IndicatorDefinition indicator, Fraction amount) {
    var whole = followUp.figure(year, region, indicator.code());
    return whole.value().isEmpty()
        ? Printed.NONE
        : new Printed(Optional.of(amount), whole.isPreliminary(), false, Disclosure.SHOWN);
  }

  private List<GrantView> classes() {
    return sources(sum -> new Source(sum.grantClass(), Optional.empty()));
  }

  private List<GrantView> funders() {
    return sources(sum -> new Source(sum.grantClass(), sum.funder())).stream()
        .sorted(
            Comparator.comparing((GrantView grant) -> amount(grant.granted()))
                .thenComparing(grant -> amount(grant.awarded()))
                .thenComparing(grant -> amount(grant.used()))
                .reversed())
        .toList();
  }

  private static Fraction amount(Cell cell) {
    return cell instanceof Cell.Figure figure ? figure.value() : Fraction.ZERO;
  }

  private List<GrantView> sources(Function<Details.GrantSum, Source> of) {
    Map<Source, List<Details.GrantSum>> sources = new LinkedHashMap<>();
    for (Details.GrantSum sum : followUp.details().grants()) {
      if (sum.region().equals(region)) {
        sources.computeIfAbsent(of.apply(sum), source -> new ArrayList<>()).add(sum);
      }
    }
    List<GrantView> views = new ArrayList<>();
    sources.forEach((source, sums) -> views.add(view(source, sums)));
    return views;
  }

  private GrantView view(Source source, List<Details.GrantSum> sums) {
    int year = followUp.year();
    return new GrantView(
        source.grantClass(),
        source.funder(),
        cell(GRANTED, year, sums),
        cell(GRANTED, year - 1, sums),
        cell(AWARDED, year, sums),
        cell(AWARDED, year - 1, sums),
        cell(USED, year, sums),
        cell(USED, year - 1, sums));
  }

  private Cell cell(String indicator, int year, List<Details.GrantSum> sums) {
    Predicate<Details.GrantSum> here =
        sum -> sum.indicator().equals(indicator) && sum.year() == year;
    Fraction amount =
        sums.stream()
            .filter(here)
            .map(Details.GrantSum::amount)
            .reduce(Fraction.ZERO, Fraction::plus);
    return followUp
        .catalogue()
        .find(indicator)
        .map(known -> part(year, known, amount).cell(known))
        .orElse(Cell.NOT_DELIVERED);
  }

  private List<MergedView> merged() {
    return followUp.details().merged().stream()
        .filter(rows -> rows.region().equals(region))
        .map(
            rows ->
                new MergedView(
                    rows.kind(),
                    new Cell.Whole(rows.rows()),
                    new Cell.Whole(rows.things()),
                    new Cell.Whole(rows.rows() - rows.things())))
        .toList();
  }
}
