package se.bokslut.report.edition;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;
import se.bokslut.report.Organisation;

/**
 * What may be seen of the earlier years of organisations that have replaced others.
 *
 * <p>Such a figure together with those of the organisations replaced, and with the totals of that
 * year, tells what is hidden of any of them. It is therefore shown only where nothing is hidden.
 *
 * @param followUp everything
 * @param hidden what is hidden, by year
 * @param smallest the least number of persons that is shown
 */
record PublicSeries(FollowUp followUp, Map<Integer, HiddenPersons> hidden, int smallest) {

  /** How much may be seen of a figure of a series. */
  Disclosure of(FollowUp.Key key, IndicatorDefinition indicator, FigureValue figure) {
    if (!PersonFigures.isAboutPersons(indicator)) {
      return Disclosure.SHOWN;
    }
    Optional<Organisation> organisation = followUp.organisation(key.organisation());
    Optional<String> region = organisation.map(Organisation::regionCode);
    HiddenPersons persons = Objects.requireNonNull(hidden.get(key.year()));
    boolean small = tellsSmall(key, indicator, figure);
    if (!small && persons.hidden(region, indicator).findAny().isEmpty()) {
      return Disclosure.SHOWN;
    }
    long few =
        organisation.map(one -> persons.told(region, one.level(), indicator)).orElse(0L);
    return small && PersonFigures.isCount(indicator) && leavesChoice(few)
        ? new Disclosure.Small(smallest)
        : Disclosure.WITHHELD;
  }

  /** So many organisations with few persons can together have few in more ways than one. */
  private boolean leavesChoice(long organisations) {
    return organisations < smallest - 1;
  }

  private boolean tellsSmall(FollowUp.Key key, IndicatorDefinition indicator, FigureValue figure) {
    return isSmall(PersonFigures.isCount(indicator) ? PersonFigures.count(figure) : 0)
        || isSmall(PersonFigures.isShare(indicator) ? PersonFigures.numerator(figure) : 0)
        || isSmall(PersonFigures.isShare(indicator) ? PersonFigures.rest(figure) : 0)
        || isSmall(PersonFigures.isShare(indicator) ? PersonFigures.denominator(figure) : 0)
        || restsOnFew(key, indicator);
  }

  private boolean restsOnFew(FollowUp.Key key, IndicatorDefinition indicator) {
    return Optional.ofNullable(indicator.personsAmong())
        .filter(among -> !PersonFigures.isCount(indicator))
        .map(among -> followUp.series().get(
            new FollowUp.Key(key.year(), key.organisation(), among)))
        .filter(persons -> isSmall(PersonFigures.count(persons)))
        .isPresent();
  }

  private boolean isSmall(long persons) {
    return persons > 0 && persons < smallest;
  }
}
