package se.bokslut.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/**
 * Reads the data rows of one sheet by its kind (spec input "Headings", "Cell values", "nil rows").
 *
 * <p>Blank and summary rows are told apart and give nothing.
 */
public final class RowParser {

  private static final Set<String> SUMMARY = Set.of("summa", "totalt", "total");
  private static final Set<String> UNIT_FIELDS =
      Set.of(KindDefinition.UNIT_CODE, KindDefinition.UNIT_NAME);
  private static final String NOTHING_TO_REPORT = "inga";

  private final ColumnLayout layout;
  private final KindDefinition kind;
  private final CellReader cells;
  private final List<String> fields;
  private final RowChecks checks;

  RowParser(ColumnLayout layout, CellReader cells) {
    this.layout = layout;
    this.kind = layout.kind();
    this.cells = cells;
    this.fields = kind.fields();
    this.checks = new RowChecks(layout);
  }

  /** The letters of the column that fills a field, empty when the sheet has none. */
  public Optional<String> columnOf(String field) {
    return layout.ofField(field).map(column -> Place.letters(column.index()));
  }

  /** What becomes of a row; empty for a row that holds no data. */
  public Optional<RowOutcome> parse(SheetRow row) {
    if (row.number() <= layout.headingRow() || isBlankOrSummary(row)) {
      return Optional.empty();
    }
    Draft draft = new Draft(row);
    if (draft.saysNothingToReport()) {
      Optional<RowOutcome> nil = draft.nilRow();
      if (nil.isPresent()) {
        return nil;
      }
    }
    return Optional.of(draft.outcome());
  }

  private static boolean isBlankOrSummary(SheetRow row) {
    for (CellValue cell : row.cells()) {
      if (!(cell instanceof CellValue.Blank)) {
        return SUMMARY.contains(HeadingName.plain(CellReader.asText(cell)));
      }
    }
    return true;
  }

  /** One row while it is read. */
  private final class Draft {

    private final SheetRow row;
    private final Place place;
    private final Map<String, @Nullable String> values = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Draft(SheetRow row) {
      this.row = row;
      this.place = layout.sheet().row(row.number());
    }

    boolean saysNothingToReport() {
      return kind.yearField() != null
          && kind.unit() != KindDefinition.UnitSource.NONE
          && row.cells().stream()
              .anyMatch(
                  cell ->
                      cell instanceof CellValue.Text text
                          && NOTHING_TO_REPORT.equals(HeadingName.plain(text.value())));
    }

    Optional<RowOutcome> nilRow() {
      String yearField = java.util.Objects.requireNonNull(kind.yearField());
      Optional<ColumnLayout.Column> time = layout.ofField(yearField);
      for (ColumnLayout.Column column : layout.columns()) {
        if (KindDefinition.namesUnit(column.definition())) {
          keep(column, cells.read(cell(column), column.definition(), column.unit()));
        }
      }
      boolean unitKnown =
          kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER
              || values.containsKey(KindDefinition.UNIT_CODE);
      Optional<String> year = time.flatMap(column -> nilYear(cell(column), column));
      if (year.isEmpty()
          || !unitKnown
          || layout.columns().stream().anyMatch(this::nothingStandsInTime)) {
        values.clear();
        return Optional.empty();
      }
      values.put(KindDefinition.YEAR, year.get());
      return Optional.of(new RowOutcome.Accepted(kind, record(true), List.of()));
    }

    private boolean nothingStandsInTime(ColumnLayout.Column column) {
      return KindDefinition.namesUnit(column.definition())
          && NOTHING_TO_REPORT.equals(HeadingName.plain(CellReader.asText(cell(column))));
    }

    private Optional<String> nilYear(CellValue cell, ColumnLayout.Column column) {
      Reading bare = DateReader.year(cell);
      Reading read =
          bare instanceof Reading.Read
              ? bare
              : cells.read(cell, column.definition(), column.unit());
      return read instanceof Reading.Read found
          ? Optional.ofNullable(found.values().getFirst()).map(text -> text.substring(0, 4))
          : Optional.empty();
    }

    RowOutcome outcome() {
      for (ColumnLayout.Column column : layout.columns()) {
        read(column);
      }
      requireAlternatives();
      checks.check(row, values, place, findings);
      if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
        return new RowOutcome.Rejected(
            kind, place.sheetPosition(), row.number(), safeCells(), findings);
      }
      derive();
      return new RowOutcome.Accepted(kind, record(false), findings);
    }

    private void read(ColumnLayout.Column column) {
      ColumnDefinition definition = column.definition();
      switch (cells.read(cell(column), definition, column.unit())) {
        case Reading.Nothing nothing -> whenEmpty(column);
        case Reading.Read read -> {
          keep(column, read);
          Reading.Remark remark = read.remark();
          if (remark != null) {
            say(Severity.WARNING, column, remark);
          }
        }
        case Reading.Unreadable unreadable ->
            say(
                definition.required() || definition.type() == ColumnType.PERSON_NUMBER
                    ? Severity.ERROR
                    : Severity.WARNING,
                column,
                unreadable.remark());
      }
    }

    private void whenEmpty(ColumnLayout.Column column) {
      ColumnDefinition definition = column.definition();
      String assumed = definition.whenEmpty();
      if (assumed != null) {
        values.put(definition.fields().getFirst(), assumed);
        say(
            Severity.WARNING,
            column,
            new Reading.Remark(
                FindingCode.ASSUMED_VALUE,
                "Cellen i kolumnen %s är tom och lästes som %s."
                    .formatted(definition.heading(), assumed),
                "Fyll i cellen."));
      } else if (definition.required()) {
        say(
            Severity.ERROR,
            column,
            new Reading.Remark(
                FindingCode.MISSING_VALUE,
                "Kolumnen %s måste vara ifylld.".formatted(definition.heading()),
                "Fyll i cellen eller ta bort raden."));
      }
    }

    private void keep(ColumnLayout.Column column, Reading reading) {
      if (reading instanceof Reading.Read read) {
        List<String> targets = column.definition().fields();
        for (int i = 0; i < targets.size(); i++) {
          values.put(targets.get(i), read.values().get(i));
        }
      }
    }

    private void requireAlternatives() {
      for (List<String> group : kind.alternatives()) {
        boolean filled =
            group.stream()
                .flatMap(heading -> layout.ofHeading(heading).stream())
                .anyMatch(column -> !(cell(column) instanceof CellValue.Blank));
        if (!filled) {
          findings.add(
              new Finding(
                  FindingCode.MISSING_VALUE,
                  Severity.ERROR,
                  place,
                  "",
                  "Raden saknar %s.".formatted(String.join(" eller ", group)),
                  "Fyll i en av kolumnerna."));
        }
      }
    }

    private void derive() {
      for (Derivation derivation : kind.derivations()) {
        List<@Nullable String> inputs = new ArrayList<>();
        derivation.from().forEach(field -> inputs.add(values.get(field)));
        values.put(derivation.field(), derivation.of(inputs));
      }
      String yearField = kind.yearField();
      String time = yearField == null ? null : values.get(yearField);
      if (time != null) {
        values.put(KindDefinition.YEAR, time.substring(0, 4));
      }
    }

    private SheetRecord record(boolean nil) {
      List<@Nullable String> stored = new ArrayList<>(fields.size());
      for (String field : fields) {
        String value = values.get(field);
        stored.add(value == null && UNIT_FIELDS.contains(field) ? "" : value);
      }
      boolean unitStated = UNIT_FIELDS.stream().anyMatch(field -> values.get(field) != null);
      return new SheetRecord(place.sheetPosition(), row.number(), nil, unitStated, stored);
    }

    private Map<String, String> safeCells() {
      Map<String, String> safe = new LinkedHashMap<>();
      for (ColumnLayout.Column column : layout.columns()) {
        ColumnType type = column.definition().type();
        String text = CellReader.asText(cell(column));
        if (type != ColumnType.NOT_STORED && type != ColumnType.PERSON_NUMBER && !text.isEmpty()) {
          safe.put(
              column.definition().heading(),
              PersonalIdentityNumber.hasForm(text) ? "******-****" : IdentityNumberMask.mask(text));
        }
      }
      return safe;
    }

    private CellValue cell(ColumnLayout.Column column) {
      CellValue cell = row.cell(column.index());
      return cell instanceof CellValue.Text text && kind.emptyWords().contains(text.value())
          ? CellValue.BLANK
          : cell;
    }

    private void say(Severity severity, ColumnLayout.Column column, Reading.Remark remark) {
      ColumnType type = column.definition().type();
      String text = CellReader.asText(cell(column));
      boolean secret =
          type == ColumnType.PERSON_NUMBER
              || type == ColumnType.NOT_STORED
              || PersonalIdentityNumber.hasForm(text)
              || remark.code() == FindingCode.MASKED_IDENTITY_NUMBER;
      findings.add(
          new Finding(
              remark.code(),
              severity,
              place.column(column.index()),
              secret ? masked(text) : text,
              remark.reason(),
              remark.remedy()));
    }

    private static String masked(String text) {
      return text.matches("(?:18|19|20)\\d{6}.*")
          ? text.substring(0, 2) + "******-****"
          : "******-****";
    }
  }

  static BigDecimal number(@Nullable String value) {
    return value == null ? BigDecimal.ZERO : new BigDecimal(value);
  }
}
