package se.bokslut.report.region;

import java.util.List;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.Column.Kind;
import se.bokslut.report.model.ListSheet;

/** Every indicator, as its definition file says. */
final class DefinitionList {

  static final String SHEET = "Definitioner";

  private DefinitionList() {}

  static ListSheet of(IndicatorCatalogue catalogue) {
    return new ListSheet(
        SHEET,
        "Definitioner",
        "Alla indikatorer: kod, namn, definition och hur de räknas.",
        List.of(
            Column.of("Kod", Kind.NAME),
            Column.of("Svenskt namn", Kind.WORDS),
            Column.of("Engelskt namn", Kind.WORDS),
            Column.of("Definition", Kind.TEXT),
            Column.of("Mått", Kind.WORDS),
            Column.of("Decimaler", Kind.FIGURE),
            Column.of("Riktning", Kind.WORDS),
            Column.of("Beräkning", Kind.WORDS)),
        consumer -> catalogue.indicators().forEach(indicator -> consumer.accept(cells(indicator))));
  }

  private static List<Cell> cells(IndicatorDefinition indicator) {
    return List.of(
        Cell.words(indicator.code()),
        Cell.words(indicator.name()),
        Cell.words(indicator.englishName()),
        Cell.words(indicator.definition().strip()),
        Cell.words(Display.unit(indicator)),
        new Cell.Whole(indicator.decimals()),
        Cell.words(direction(indicator)),
        Cell.words(rollUp(indicator)));
  }

  private static String direction(IndicatorDefinition indicator) {
    return switch (indicator.direction()) {
      case HIGHER -> "högre är bättre";
      case LOWER -> "lägre är bättre";
      case NEUTRAL -> "varken eller";
    };
  }

  private static String rollUp(IndicatorDefinition indicator) {
    return switch (indicator.rollUp()) {
      case SUM -> "summa, där samma sak räknas en gång";
      case RATIO -> "kvot: täljare delad med nämnare";
      case MEDIAN -> "median";
      case MEAN -> "medelvärde över %d år".formatted(indicator.window());
    };
  }
}
