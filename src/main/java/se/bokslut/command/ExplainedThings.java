package se.bokslut.command;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.bokslut.consolidation.GrantExplanation;
import se.bokslut.consolidation.GroupExplanation;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.RowPlaces;

/**
 * Chooses the words for what an indicator counts, which is told by the tables that it counts in.
 */
final class ExplainedThings {

  private static final Pattern AMOUNT_KIND =
      Pattern.compile("'(granted|awarded|used|commissioned)'");

  private final GroupExplanation groups;
  private final GrantExplanation grants;
  private final RowPlaces places;
  private final Terminal terminal;

  ExplainedThings(
      GroupExplanation groups, GrantExplanation grants, RowPlaces places, Terminal terminal) {
    this.groups = groups;
    this.grants = grants;
    this.places = places;
    this.terminal = terminal;
  }

  /**
   * What tells the things that an indicator counts; must be asked for within the transaction.
   *
   * @param base the indicator whose contributions it rests on
   * @param organisations names by code
   */
  ThingTeller teller(
      IndicatorDefinition indicator, IndicatorDefinition base, Map<String, String> organisations) {
    PlaceWords where = new PlaceWords(places, organisations);
    String counted = Optional.ofNullable(base.calculation().contributions()).orElse("");
    return new ThingTeller(indicator, words(counted, where), where, terminal);
  }

  private ThingWords words(String counted, PlaceWords where) {
    if (counted.contains("publication_member")) {
      return new GroupWords(GroupExplanation.Kind.PUBLICATION, groups, where, terminal);
    }
    if (counted.contains("defence_member")) {
      return new GroupWords(GroupExplanation.Kind.DEFENCE, groups, where, terminal);
    }
    if (counted.contains("grant_in_force")) {
      grants.prepare();
      Set<String> amountKinds =
          AMOUNT_KIND
              .matcher(counted)
              .results()
              .map(result -> result.group(1))
              .collect(Collectors.toSet());
      return new GrantWords(grants, amountKinds, where, terminal);
    }
    return new PlainWords(counted.contains("person_key") ? "Person" : "Post");
  }
}
