package se.bokslut.report.edition;

import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.Disclosure;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;

/**
 * What may be seen of the earlier years of organisations that have replaced others.
 *
 * <p>Such a figure together with those of the organisations replaced, and with the totals of that
 * year, tells what is hidden of any of them, in whatever region they were; even that it is small
 * tells something. It is therefore shown only when nothing of that indicator and year is hidden
 * anywhere.
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
    HiddenPersons persons = Objects.requireNonNull(hidden.get(key.year()));
    boolean open = !tellsSmall(key, indicator, figure) && !persons.hidesAny(indicator);
    return open ? Disclosure.SHOWN : Disclosure.WITHHELD;
  }

  private boolean tellsSmall(FollowUp.Key key, IndicatorDefinition indicator, FigureValue figure) {
    LongStream told =
        PersonFigures.isCount(indicator)
            ? LongStream.of(PersonFigures.count(figure))
            : PersonFigures.isShare(indicator)
                ? LongStream.of(
                    PersonFigures.numerator(figure),
                    PersonFigures.rest(figure),
                    PersonFigures.denominator(figure))
                : LongStream.of();
    return told.anyMatch(this::isSmall) || restsOnFew(key, indicator, figure);
  }

  private boolean restsOnFew(FollowUp.Key key, IndicatorDefinition indicator, FigureValue figure) {
    String among = indicator.personsAmong();
    if (among == null || PersonFigures.isCount(indicator)) {
      return PersonFigures.isMedian(indicator);
    }
    FigureValue persons =
        followUp
            .series()
            .getOrDefault(
                new FollowUp.Key(key.year(), key.organisation(), among), FigureValue.NONE);
    return PersonFigures.isMedian(indicator)
        ? PersonFigures.leastPersons(figure, persons) < smallest
        : isSmall(PersonFigures.count(persons));
  }

  private boolean isSmall(long persons) {
    return persons > 0 && persons < smallest;
  }
}
