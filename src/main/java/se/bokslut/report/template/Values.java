package se.bokslut.report.template;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.Origin;

/** Reads typed values, as {@link CellXml} writes them. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("(-?\\d+)(?:/([1-9]\\d*))?");

  /** What a value can be. */
  private enum Kind {
    FIGURE,
    CHANGE,
    TARGET,
    WHOLE,
    AMOUNT,
    STATUS,
    DELIVERY,
    LEVEL,
    YEARS,
    SERIES,
    SUPPRESSED,
    NOT_DELIVERED
  }

  private Values() {}

  /** The one value in an element. */
  static Cell only(Element element) {
    return of(element.only("value"));
  }

  /** The one course in an element. */
  static Cell.Series series(Element element) {
    if (only(element) instanceof Cell.Series series) {
      return series;
    }
    throw element.fault(
        "i <%s> ska en serie stå, till exempel ${f.series}.".formatted(element.name()));
  }

  /** A value. */
  static Cell of(Element value) {
    return value.make(
        () ->
            switch (Keywords.of(value, "kind", Kind.class)) {
              case FIGURE ->
                  new Cell.Figure(
                      number(value),
                      measure(value),
                      Keywords.isYes(value, "preliminary"),
                      Keywords.isYes(value, "inherited"),
                      origin(value));
              case CHANGE -> new Cell.Change(number(value), measure(value));
              case TARGET ->
                  new Cell.Target(value.attribute("bound"), number(value), measure(value));
              case WHOLE -> new Cell.Whole(whole(value));
              case AMOUNT -> new Cell.Amount(number(value));
              case STATUS ->
                  new Cell.Status(
                      Keywords.of(value, "status", TargetStatus.class),
                      Keywords.isYes(value, "preliminary"));
              case DELIVERY -> new Cell.Delivery(Keywords.isYes(value, "delivered"));
              case LEVEL -> new Cell.Level(Keywords.of(value, "status", MinimumLevelStatus.class));
              case YEARS ->
                  new Cell.Years(Keywords.number(value, "number"), Keywords.number(value, "of"));
              case SERIES -> course(value);
              case SUPPRESSED -> new Cell.Suppressed(value.attribute("text"));
              case NOT_DELIVERED -> Cell.NOT_DELIVERED;
            });
  }

  private static Optional<Origin> origin(Element value) {
    return Optional.of(new Origin(value.attribute("indicator"), value.attribute("organisation")))
        .filter(origin -> !origin.indicator().isEmpty());
  }

  private static Cell.Series course(Element value) {
    List<Integer> years = new ArrayList<>();
    List<Cell> points = new ArrayList<>();
    for (Element point : value.elements("point")) {
      years.add(Keywords.number(point, "year"));
      points.add(only(point));
    }
    return new Cell.Series(years, points);
  }

  private static Measure measure(Element value) {
    return new Measure(
        Keywords.of(value, "form", Measure.Form.class), Keywords.number(value, "decimals"));
  }

  private static long whole(Element value) {
    Fraction number = number(value);
    if (!number.denominator().equals(BigInteger.ONE)
        || number.numerator().bitLength() >= Long.SIZE) {
      throw value.fault(
          "number=\"%s\" i <value kind=\"whole\"> är inget heltal, eller för stort. Skriv ett heltal med högst 18 siffror, eller kind=\"amount\"."
              .formatted(value.attribute("number")));
    }
    return number.numerator().longValueExact();
  }

  private static Fraction number(Element value) {
    Matcher number = NUMBER.matcher(value.attribute("number"));
    if (!number.matches()) {
      throw value.fault(
          "number=\"%s\" i <value> är inget tal. Skriv ett heltal eller ett bråk, till exempel 3 eller 1/3."
              .formatted(value.attribute("number")));
    }
    String denominator = number.group(2);
    return new Fraction(
        new BigInteger(number.group(1)),
        denominator == null ? BigInteger.ONE : new BigInteger(denominator));
  }
}
