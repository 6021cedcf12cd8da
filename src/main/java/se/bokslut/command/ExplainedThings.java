package se.bokslut.command;

import java.util.Map;
import java.util.Set;
import se.bokslut.consolidation.GrantExplanation;
import se.bokslut.consolidation.GroupExplanation;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.RowPlaces;

/** Chooses the words for what an indicator counts. */
final class ExplainedThings {

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
    return new ThingTeller(indicator, words(base.calculation().entity(), where), where, terminal);
  }

  private ThingWords words(Calculation.Entity entity, PlaceWords where) {
    return switch (entity) {
      case PUBLICATION -> group(GroupExplanation.Kind.PUBLICATION, where);
      case DEFENCE -> group(GroupExplanation.Kind.DEFENCE, where);
      case GRANTED_AMOUNT -> grant(where, "granted");
      case AWARDED_AMOUNT -> grant(where, "awarded");
      case USED_AMOUNT -> grant(where, "used");
      case COMMISSIONED_AMOUNT -> grant(where, "commissioned");
      case PROJECT -> grant(where, "granted", "awarded");
      case APPLICATION -> grant(where);
      case PERSON -> new PlainWords("Person");
      case LEVEL, ROW -> new PlainWords("Post");
    };
  }

  private ThingWords group(GroupExplanation.Kind kind, PlaceWords where) {
    return new GroupWords(kind, groups, where, terminal);
  }

  private ThingWords grant(PlaceWords where, String... amountKinds) {
    grants.prepare();
    return new GrantWords(grants, Set.of(amountKinds), where, terminal);
  }
}
