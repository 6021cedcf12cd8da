package se.bokslut.report.template;

import freemarker.template.utility.StringUtil;
import java.math.BigInteger;
import java.util.Locale;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.Origin;

/** Writes cells as elements that {@link Values} reads again, without losing anything. */
final class CellXml {

  private CellXml() {}

  static String of(Cell cell) {
    return switch (cell) {
      case Cell.Words words -> StringUtil.XMLEncNQG(XmlText.of(words.text()));
      case Cell.Whole whole -> "<value kind=\"whole\" number=\"%s\"/>".formatted(whole.value());
      case Cell.Amount amount ->
          "<value kind=\"amount\" number=\"%s\"/>".formatted(number(amount.value()));
      case Cell.Figure figure ->
          "<value kind=\"figure\" %s%s%s%s/>"
              .formatted(
                  measured(figure.value(), figure.measure()),
                  figure.preliminary() ? " preliminary=\"yes\"" : "",
                  figure.inherited() ? " inherited=\"yes\"" : "",
                  figure.origin().map(CellXml::origin).orElse(""));
      case Cell.Change change ->
          "<value kind=\"change\" %s/>".formatted(measured(change.value(), change.measure()));
      case Cell.Target target ->
          "<value kind=\"target\" bound=\"%s\" %s/>"
              .formatted(
                  StringUtil.XMLEncQAttr(XmlText.of(target.bound())),
                  measured(target.value(), target.measure()));
      case Cell.NotDelivered none -> "<value kind=\"not-delivered\"/>";
      case Cell.Suppressed suppressed ->
          "<value kind=\"suppressed\" text=\"%s\"/>"
              .formatted(StringUtil.XMLEncQAttr(XmlText.of(suppressed.text())));
      case Cell.Delivery delivery ->
          "<value kind=\"delivery\" delivered=\"%s\"/>"
              .formatted(delivery.delivered() ? "yes" : "no");
      case Cell.Status status ->
          "<value kind=\"status\" status=\"%s\"%s/>"
              .formatted(
                  keyword(status.status()), status.preliminary() ? " preliminary=\"yes\"" : "");
      case Cell.Level level ->
          "<value kind=\"level\" status=\"%s\"/>".formatted(keyword(level.status()));
      case Cell.Years years ->
          "<value kind=\"years\" number=\"%s\" of=\"%s\"/>"
              .formatted(years.fulfilled(), years.of());
      case Cell.Series series -> series(series);
    };
  }

  private static String series(Cell.Series series) {
    StringBuilder xml = new StringBuilder("<value kind=\"series\">");
    for (int i = 0; i < series.years().size(); i++) {
      xml.append("<point year=\"").append(series.years().get(i)).append("\">");
      xml.append(of(series.values().get(i))).append("</point>");
    }
    return xml.append("</value>").toString();
  }

  private static String origin(Origin origin) {
    return " indicator=\"%s\" organisation=\"%s\""
        .formatted(
            StringUtil.XMLEncQAttr(XmlText.of(origin.indicator())),
            StringUtil.XMLEncQAttr(XmlText.of(origin.organisation())));
  }

  private static String measured(Fraction value, Measure measure) {
    return "number=\"%s\" decimals=\"%s\" form=\"%s\""
        .formatted(number(value), measure.decimals(), keyword(measure.form()));
  }

  private static String number(Fraction value) {
    return value.denominator().equals(BigInteger.ONE)
        ? value.numerator().toString()
        : value.numerator() + "/" + value.denominator();
  }

  private static String keyword(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
