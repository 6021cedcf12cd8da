package se.bokslut.report.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.edition.Counts.Use;

/** What is hidden of the persons of one year, indicator by indicator. */
final class HiddenPersons {

  private final FollowUp followUp;
  private final int year;
  private final int smallest;
  private final Hierarchy hierarchy;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Counts> counts = new HashMap<>();
  private final Map<String, Veil> veils = new HashMap<>();

  /** Counts that must be looked at together, by those among whom all their persons are. */
  private final Map<String, Family> families = new LinkedHashMap<>();

  /** What persons do in so many different parts that what it tells is not looked at. */
  private final List<IndicatorDefinition> uneven = new ArrayList<>();

  HiddenPersons(FollowUp followUp, int year, int smallest) {
    this.followUp = followUp;
    this.year = year;
    this.smallest = smallest;
    this.hierarchy =
        Hierarchy.of(followUp.organisations().stream().filter(one -> one.year() == year).toList());
    for (int place = 0; place < hierarchy.size(); place++) {
      places.put(hierarchy.organisations().get(place).code(), place);
    }
    for (IndicatorDefinition indicator : followUp.catalogue().indicators()) {
      if (PersonFigures.isCount(indicator)) {
        counts(indicator);
      } else if (PersonFigures.isShare(indicator)) {
        addShare(indicator);
      } else if (PersonFigures.isWork(indicator)) {
        addWork(indicator);
      }
    }
    families.values().forEach(family -> new Suppression(hierarchy, family, smallest).apply());
    uneven.forEach(this::withholdBesideHidden);
  }

  private Counts counts(IndicatorDefinition indicator) {
    Counts known = counts.get(indicator.code());
    if (known != null) {
      return known;
    }
    long[] values = values(indicator, PersonFigures::count);
    Counts made = new Counts(values, values, new Veil(hierarchy.size()), Use.PRINTED);
    counts.put(indicator.code(), made);
    veils.put(indicator.code(), made.veil());
    family(indicator).counts().add(made);
    addAmong(indicator, made);
    return made;
  }

  /** A share tells three numbers, all of which are hidden with it and where its persons are. */
  private void addShare(IndicatorDefinition indicator) {
    Veil veil = new Veil(hierarchy.size());
    veils.put(indicator.code(), veil);
    long[] all = values(indicator, PersonFigures::denominator);
    Counts whole = new Counts(all, all, veil, Use.IN_SHARE);
    Counts part = new Counts(values(indicator, PersonFigures::numerator), all, veil, Use.IN_SHARE);
    Counts rest = part.restOf(whole, Use.IN_SHARE);
    part.setAmong(whole, rest);
    family(indicator).counts().addAll(List.of(whole, part, rest));
    addAmong(indicator, whole);
  }

  /** What persons do tells how many they are at least. */
  private void addWork(IndicatorDefinition indicator) {
    Counts persons = Objects.requireNonNull(wider(indicator));
    List<FigureValue> figures = figures(indicator);
    long parts = PersonFigures.parts(figures);
    if (parts == 0) {
      uneven.add(indicator);
      return;
    }
    long[] amounts =
        figures.stream().mapToLong(figure -> PersonFigures.amount(figure, parts)).toArray();
    Veil veil = new Veil(hierarchy.size());
    persons.veil().addDependant(veil);
    family(indicator).add(new Work(new Counts(amounts, amounts, veil, Use.WORK), persons, parts));
  }

  /** Withholds all of it where anything is hidden that it could tell of. */
  private void withholdBesideHidden(IndicatorDefinition work) {
    boolean hides =
        family(work).counts().stream()
            .anyMatch(persons -> persons.veil().hidden().findAny().isPresent());
    if (hides) {
      Veil veil = new Veil(hierarchy.size());
      veil.places().forEach(veil::withhold);
      veils.put(work.code(), veil);
    }
  }

  private void addAmong(IndicatorDefinition indicator, Counts made) {
    Counts wider = wider(indicator);
    if (wider != null) {
      if (PersonFigures.isShare(indicator)) {
        wider.veil().addDependant(made.veil());
      }
      Counts rest = made.restOf(wider, Use.INFERRED);
      made.setAmong(wider, rest);
      family(indicator).counts().add(rest);
    }
  }

  private @Nullable Counts wider(IndicatorDefinition indicator) {
    String among = indicator.personsAmong();
    return among == null ? null : counts(followUp.catalogue().find(among).orElseThrow());
  }

  private Family family(IndicatorDefinition indicator) {
    IndicatorDefinition widest = indicator;
    while (widest.personsAmong() != null) {
      widest = followUp.catalogue().find(widest.personsAmong()).orElseThrow();
    }
    return families.computeIfAbsent(widest.code(), code -> new Family());
  }

  private long[] values(IndicatorDefinition indicator, ToLongFunction<FigureValue> value) {
    return figures(indicator).stream().mapToLong(value).toArray();
  }

  private List<FigureValue> figures(IndicatorDefinition indicator) {
    return hierarchy.organisations().stream()
        .map(one -> followUp.figure(year, one.code(), indicator.code()))
        .toList();
  }

  /** How much may be seen of an organisation's figure. */
  Disclosure of(String organisation, IndicatorDefinition indicator) {
    return Optional.ofNullable(places.get(organisation))
        .flatMap(place -> veil(indicator).map(veil -> veil.disclosure(place, smallest)))
        .map(how -> veils.containsKey(indicator.code()) ? how : resting(how))
        .orElse(Disclosure.SHOWN);
  }

  /** What rests on persons who are hidden in any way is withheld. */
  private static Disclosure resting(Disclosure persons) {
    return persons.equals(Disclosure.SHOWN) ? persons : Disclosure.WITHHELD;
  }

  /** Whether a figure of an indicator is hidden anywhere. */
  boolean hidesAny(IndicatorDefinition indicator) {
    return veil(indicator).stream().flatMapToInt(Veil::hidden).findAny().isPresent();
  }

  /** The veil of an indicator or of the persons that it rests on. */
  private Optional<Veil> veil(IndicatorDefinition indicator) {
    Veil own = veils.get(indicator.code());
    return Optional.ofNullable(own == null ? veils.get(indicator.personsAmong()) : own);
  }
}
