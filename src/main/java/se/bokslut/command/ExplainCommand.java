package se.bokslut.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;
import se.bokslut.indicator.Calculation;
import se.bokslut.indicator.IndicatorCatalogue;
import se.bokslut.indicator.IndicatorDefinition;
import se.bokslut.indicator.KnownIndicators;
import se.bokslut.report.ExplainedFigure;
import se.bokslut.report.FigureExplanation;
import se.bokslut.report.Organisation;

/**
 * The command {@code explain}: the rows that a figure rests on, and how rows were grouped or
 * refused (spec reports "Command line").
 *
 * <p>The figure is calculated anew from what is in force, for any year, and nothing of it is kept.
 */
final class ExplainCommand implements CommandHandler {

  private final TransactionOperations transaction;
  private final AskedBasis asked;
  private final KnownIndicators indicators;
  private final FigureExplanation figures;
  private final ExplainedThings things;
  private final Terminal terminal;

  ExplainCommand(
      TransactionOperations transaction,
      AskedBasis asked,
      KnownIndicators indicators,
      FigureExplanation figures,
      ExplainedThings things,
      Terminal terminal) {
    this.transaction = transaction;
    this.asked = asked;
    this.indicators = indicators;
    this.figures = figures;
    this.things = things;
    this.terminal = terminal;
  }

  @Override
  public Set<CommandLine.Command> commands() {
    return Set.of(CommandLine.Command.EXPLAIN);
  }

  @Override
  public boolean buildsOnIntake(CommandLine.Command command) {
    return true;
  }

  /**
   * Explains the figure that a command line names.
   *
   * @throws CommandLine.UsageException when there is no such indicator, year or organisation
   */
  @Override
  public int run(CommandLine line) {
    explain(line, asked.year());
    return Commands.DONE;
  }

  private void explain(CommandLine line, int year) {
    IndicatorCatalogue known = indicators.read();
    IndicatorDefinition indicator = indicator(line.indicator(), known);
    requireRows(indicator);
    List<Organisation> organisations = organisations(year);
    Organisation organisation = organisation(line.organisation(), organisations, year);
    Map<String, String> names =
        organisations.stream().collect(Collectors.toMap(Organisation::code, Organisation::name));
    transaction.executeWithoutResult(
        status -> {
          ExplainedFigure figure = figures.figure(indicator, organisation);
          terminal.say(FigureWords.of(figure));
          ThingTeller teller = things.teller(indicator, known.base(indicator), names);
          figures.rows(figure, teller::row);
          teller.end();
        });
  }

  private static IndicatorDefinition indicator(String code, IndicatorCatalogue known) {
    return known
        .find(code)
        .orElseThrow(
            () ->
                new CommandLine.UsageException(
                    "Indikatorn ”%s” finns inte. Närmast är: %s."
                        .formatted(
                            code,
                            Closest.to(
                                    code,
                                    known.indicators(),
                                    one -> Stream.of(one.code(), one.name()))
                                .stream()
                                .map(one -> "%s (%s)".formatted(one.code(), one.name()))
                                .collect(Collectors.joining("; ")))));
  }

  /** What rests on assessed minimum levels rests on the last run, not on rows alone. */
  private static void requireRows(IndicatorDefinition indicator) {
    if (indicator.calculation().stage() != Calculation.Stage.FIRST) {
      throw new CommandLine.UsageException(
          "%s (%s) bygger på bedömda miniminivåer och kan inte förklaras rad för rad; bedömningarna står i minimum-levels.csv."
              .formatted(indicator.name(), indicator.code()));
    }
  }

  private List<Organisation> organisations(int year) {
    List<Organisation> organisations = figures.organisations(year);
    if (organisations.isEmpty()) {
      throw new CommandLine.UsageException(
          figures
              .yearsKnown()
              .map(
                  span ->
                      "Det finns inga tal för %d; ange ett år mellan %d och %d med --year."
                          .formatted(year, span.first(), span.last()))
              .orElse("Det finns inga tal ännu. Lägg underlag i inkorgen och kör ingest först."));
    }
    return organisations;
  }

  private static Organisation organisation(
      String code, List<Organisation> organisations, int year) {
    return organisations.stream()
        .filter(organisation -> organisation.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.UsageException(
                    "Ingen organisation har koden ”%s” %d. Närmast är: %s."
                        .formatted(
                            code,
                            year,
                            Closest.to(
                                    code, organisations, one -> Stream.of(one.code(), one.name()))
                                .stream()
                                .map(one -> "%s (%s)".formatted(one.code(), one.name()))
                                .collect(Collectors.joining("; ")))));
  }
}
