package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Finds a sheet's kind and heading row from its headings (spec input "Headings"); never from names.
 */
public final class SheetRecogniser {

  /** How many rows from the top may stand above the data, the heading row among them. */
  public static final int ROWS_SEARCHED = 30;

  /**
   * The first cell of a sheet that we put into a workbook of an office and that holds no data; such
   * a sheet is passed over without a word.
   */
  public static final String NOT_READ = "Bokslut: läses inte in";

  /** Names of kinds in alphabetical order, å ä ö last. */
  private static final Comparator<String> SWEDISH =
      Comparator.comparing(
          name ->
              name.toLowerCase(Locale.ROOT)
                  .replace('å', '\uE000')
                  .replace('ä', '\uE001')
                  .replace('ö', '\uE002'));

  private final KindCatalogue catalogue;
  private final List<KindHeadings> kinds;
  private final HeadingNames names;
  private final Pseudonymiser pseudonymiser;
  private final IntSupplier thisYear;

  /**
   * Takes what reading needs.
   *
   * @param pseudonymiser replaces personal identity numbers
   * @param thisYear tells, for every sheet, the year against which a two-digit year of birth is
   *     placed in the past
   */
  public SheetRecogniser(
      KindCatalogue catalogue, Pseudonymiser pseudonymiser, IntSupplier thisYear) {
    this.catalogue = catalogue;
    this.kinds =
        catalogue.leading().stream().map(kind -> KindHeadings.of(kind, catalogue)).toList();
    this.names = new HeadingNames(kinds.stream().flatMap(KindHeadings::names));
    this.pseudonymiser = pseudonymiser;
    this.thisYear = thisYear;
  }

  /**
   * Recognises a sheet by its first rows.
   *
   * @param first the rows numbered up to {@link #ROWS_SEARCHED}, blank ones may be left out
   */
  public SheetRecognition recognise(Place sheet, List<SheetRow> first) {
    if (isNotRead(first)) {
      return new SheetRecognition.Ignored(List.of());
    }
    Optional<SheetRecognition> answer = FeedbackSheets.recognise(sheet, first);
    if (answer.isPresent()) {
      return answer.get();
    }
    Optional<HeadingMatch> best = Optional.empty();
    for (SheetRow row : first) {
      if (row.number() <= ROWS_SEARCHED) {
        best = better(best, row, sheet);
      }
    }
    if (best.isEmpty() || !best.get().isPlausible()) {
      return new SheetRecognition.Ignored(List.of(notKnown(sheet, first)));
    }
    HeadingMatch match = best.get();
    List<Finding> findings = new ArrayList<>(match.faults());
    if (!findings.isEmpty()) {
      return new SheetRecognition.Rejected(match.kind(), findings);
    }
    findings.addAll(match.remarks());
    return new SheetRecognition.Recognised(match.kind(), parser(match, first), findings);
  }

  /** Reads the rows of the kind that was found, and of those that its export feeds besides. */
  private RowParser parser(HeadingMatch match, List<SheetRow> first) {
    List<ColumnLayout> layouts = new ArrayList<>(List.of(match.layout()));
    catalogue
        .beside(match.kind())
        .forEach(kind -> layouts.add(match.as(KindHeadings.of(kind, catalogue)).layout()));
    CellReader cells = new CellReader(pseudonymiser, thisYear.getAsInt());
    return new RowParser(layouts, cells, SheetUnit.above(match.layout(), first));
  }

  private static boolean isNotRead(List<SheetRow> first) {
    return first.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> !(cell instanceof CellValue.Blank))
        .findFirst()
        .filter(cell -> NOT_READ.equals(CellReader.asText(cell).strip()))
        .isPresent();
  }

  private Optional<HeadingMatch> better(Optional<HeadingMatch> best, SheetRow row, Place sheet) {
    if (!names.mayStandIn(row)) {
      return best;
    }
    Headings headings = Headings.of(row);
    Optional<HeadingMatch> found = best;
    List<HeadingMatch> matches =
        kinds.stream()
            .map(kind -> new HeadingMatch(kind, headings, sheet))
            .filter(match -> match.columnsFound() > 0)
            .toList();
    for (HeadingMatch match : matches) {
      if (matches.stream().noneMatch(match::givesWayTo)
          && (found.isEmpty() || match.suitsBetterThan(found.get()))) {
        found = Optional.of(match);
      }
    }
    return found;
  }

  private Finding notKnown(Place sheet, List<SheetRow> first) {
    if (first.isEmpty()) {
      return new Finding(
          FindingCode.EMPTY_SHEET,
          Severity.INFO,
          sheet,
          "",
          "Bladet är tomt.",
          "Det behöver inte åtgärdas.");
    }
    return new Finding(
        FindingCode.UNKNOWN_KIND,
        Severity.INFO,
        sheet,
        sheet.sheet(),
        "Bladets rubriker är inte de för något underlag som läses; bladet används inte.",
        "Om det är ett underlag: jämför rubrikraden med mallen. Underlagen är: %s."
            .formatted(
                String.join(
                    ", ",
                    catalogue.canonical().stream()
                        .map(KindDefinition::name)
                        .sorted(SWEDISH)
                        .toList())));
  }
}
