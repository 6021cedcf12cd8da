package se.bokslut.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All recounted indicators over one set of delivered rows, and the names they go by. */
record Indicators(List<Indicator> all, Map<String, String> codesByNameKey) {

  /**
   * All indicators.
   *
   * @param fulfilment the indicator of minimum levels
   * @param codesByName the codes of our own indicators by their Swedish names
   */
  static Indicators over(
      DeliveredRows rows,
      UnitResolver resolver,
      Sources sources,
      Indicator fulfilment,
      Map<String, String> codesByName) {
    List<Indicator> all = new ArrayList<>(own(rows, resolver, sources));
    all.add(fulfilment);
    Set<String> ownKeys =
        all.stream().map(Indicator::code).map(Texts::compact).collect(Collectors.toSet());
    Measurements measurements =
        new Measurements(rows.of(SheetKind.MEASUREMENTS), resolver, ownKeys);
    all.addAll(measurements.indicators());
    Map<String, String> names = new HashMap<>();
    codesByName.forEach((name, code) -> names.put(Texts.compact(name), code));
    measurements.codesByNameKey().forEach(names::putIfAbsent);
    return new Indicators(all, names);
  }

  private static List<Indicator> own(DeliveredRows rows, UnitResolver resolver, Sources sources) {
    Population population = new Population(rows.of(SheetKind.POPULATION), resolver);
    Organisations known = sources.organisations();
    return Stream.of(
            sources.publications().indicators(),
            new ChannelIndicators(sources.publications(), sources.channels()).indicators(),
            sources.students().indicators(),
            List.of(
                new NewStudents(sources.students(), sources.dissertations(), known).indicator()),
            sources.dissertations().indicators(),
            sources.staff().indicators(),
            List.of(
                new ResearchTrainedPerInhabitants(sources.staff(), population, known).indicator()),
            sources.grants().indicators(),
            new AlfIndicators(rows.of(SheetKind.ALF_ACCOUNTING), resolver).indicators(),
            new FundingIndicators(rows.of(SheetKind.FUNDING), resolver).indicators())
        .flatMap(List::stream)
        .toList();
  }

  /** The indicator with this code or, if there is none, with this name. */
  Optional<Indicator> named(String stated) {
    String key = Texts.compact(stated);
    return coded(key)
        .or(
            () ->
                Optional.ofNullable(codesByNameKey.get(key))
                    .map(Texts::compact)
                    .flatMap(this::coded));
  }

  private Optional<Indicator> coded(String key) {
    return all.stream()
        .filter(indicator -> Texts.compact(indicator.code()).equals(key))
        .findFirst();
  }
}
