package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bokslut.spreadsheet.CellValue;
import se.bokslut.spreadsheet.SheetRow;

/** One data row while it is read: its values and what is to be said about them. */
final class RowDraft {

  private final RowShape shape;
  private final ColumnLayout layout;
  private final KindDefinition kind;
  private final ColumnReadings cells;
  private final SheetRow row;
  private final Place place;
  private final RowValues values;
  private final List<Finding> findings = new ArrayList<>();
  private final HeadingName.Unit amountUnit;

  RowDraft(RowShape shape, ColumnReadings cells, SheetRow row) {
    this.shape = shape;
    this.layout = shape.layout();
    this.kind = shape.kind();
    this.cells = cells;
    this.row = row;
    this.place = layout.sheet().row(row.number());
    this.values = new RowValues(shape);
    this.amountUnit =
        shape
            .amountUnit()
            .map(column -> HeadingName.unitOf(CellReader.asText(layout.cell(row, column))))
            .orElse(HeadingName.Unit.NONE);
  }

  RowOutcome outcome(RowChecks checks) {
    Export export = kind.export();
    if (export != null && export.needed() != null && lacks(export.needed())) {
      return passedOver(export.needed());
    }
    List<ColumnLayout.Column> columns = layout.columns();
    for (int number = 0; number < columns.size(); number++) {
      read(number, columns.get(number));
    }
    assumeMissingColumns();
    requireAlternatives();
    checks.check(values, place, findings);
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return rejected();
    }
    values.derive();
    return new RowOutcome.Accepted(
        kind, values.record(place.sheetPosition(), row.number(), false), findings);
  }

  private boolean lacks(ColumnDefinition needed) {
    return layout
        .ofField(needed.fields().getFirst())
        .filter(column -> !(layout.cell(row, column) instanceof CellValue.Blank))
        .isEmpty();
  }

  /** An export holds rows that its kind cannot use; that is nobody's fault. */
  private RowOutcome passedOver(ColumnDefinition needed) {
    findings.add(
        new Finding(
            FindingCode.MISSING_VALUE,
            Severity.INFO,
            layout
                .ofField(needed.fields().getFirst())
                .map(column -> place.column(column.index()))
                .orElse(place),
            "",
            "%s saknas; raden kan inte räknas i underlaget %s och används inte."
                .formatted(needed.heading(), kind.name()),
            "Fyll i uppgiften i källan om raden ska räknas; annars behövs ingen åtgärd."));
    return rejected();
  }

  private RowOutcome rejected() {
    return new RowOutcome.Rejected(
        kind, place.sheetPosition(), row.number(), safeCells(), findings);
  }

  private void read(int number, ColumnLayout.Column column) {
    ColumnDefinition definition = column.definition();
    switch (cells.read(number, layout.cell(row, column), column, unit(column))) {
      case Reading.Nothing nothing -> whenEmpty(column);
      case Reading.Read read -> {
        values.keep(column, read);
        Reading.Remark remark = read.remark();
        if (remark != null) {
          say(Severity.WARNING, column, remark);
        }
      }
      case Reading.Unreadable unreadable -> {
        boolean needed =
            definition.filledInEveryRow() || definition.type() == ColumnType.PERSON_NUMBER;
        if (needed) {
          say(Severity.ERROR, column, unreadable.remark());
        } else {
          say(Severity.WARNING, column, notUsed(unreadable.remark()));
        }
        if (definition.whenEmpty() != null) {
          values.put(definition.fields().getFirst(), definition.whenEmpty());
        }
      }
    }
  }

  /** The unit of a column's bare numbers: the heading's, for an amount else the row's. */
  private HeadingName.Unit unit(ColumnLayout.Column column) {
    return column.unit() == HeadingName.Unit.NONE && column.definition().type() == ColumnType.MONEY
        ? amountUnit
        : column.unit();
  }

  private static Reading.Remark notUsed(Reading.Remark remark) {
    return new Reading.Remark(
        remark.code(), remark.reason() + " Värdet används inte.", remark.remedy());
  }

  /** A column that the sheet lacks is empty in every row; the sheet's headings tell of it once. */
  private void assumeMissingColumns() {
    for (ColumnDefinition definition : shape.assumed()) {
      values.put(definition.fields().getFirst(), definition.whenEmpty());
    }
  }

  private void whenEmpty(ColumnLayout.Column column) {
    ColumnDefinition definition = column.definition();
    String assumed = definition.whenEmpty();
    if (definition.manner().whenBlank() != null) {
      values.put(definition.fields().getFirst(), definition.manner().whenBlank());
    } else if (assumed != null) {
      values.put(definition.fields().getFirst(), assumed);
      say(
          Severity.WARNING,
          column,
          new Reading.Remark(
              FindingCode.ASSUMED_VALUE,
              "Cellen i kolumnen %s är tom och lästes som %s."
                  .formatted(definition.heading(), definition.inSwedish(assumed)),
              "Fyll i cellen."));
    } else if (definition.filledInEveryRow()) {
      say(
          Severity.ERROR,
          column,
          new Reading.Remark(
              FindingCode.MISSING_VALUE,
              "Kolumnen %s måste vara ifylld.".formatted(definition.heading()),
              "Fyll i cellen eller ta bort raden."));
    }
  }

  private void requireAlternatives() {
    for (RowShape.Alternatives group : shape.alternatives()) {
      if (group.columns().stream().noneMatch(this::saysWhoOrIsFaulted)) {
        findings.add(
            new Finding(
                FindingCode.MISSING_VALUE,
                Severity.ERROR,
                place,
                "",
                "Raden saknar %s.".formatted(String.join(" eller ", group.headings())),
                "Fyll i en av kolumnerna."));
      }
    }
  }

  /** A faulty identity number is told as an error of its own; any other cell must be read. */
  private boolean saysWhoOrIsFaulted(ColumnLayout.Column column) {
    ColumnDefinition definition = column.definition();
    return definition.type() == ColumnType.PERSON_NUMBER
        ? !(layout.cell(row, column) instanceof CellValue.Blank)
        : values.get(definition.fields().getFirst()) != null;
  }

  /** What the row said, without names and identity numbers. */
  private Map<String, String> safeCells() {
    Map<String, String> safe = new LinkedHashMap<>();
    for (ColumnLayout.Column column : layout.columns()) {
      ColumnType type = column.definition().type();
      String text = CellReader.shown(layout.cell(row, column), column.definition());
      if (type != ColumnType.NOT_STORED && type != ColumnType.PERSON_NUMBER && !text.isEmpty()) {
        safe.put(
            column.heading(),
            PersonalIdentityNumber.hasForm(text)
                ? IdentityNumberMask.whole(text)
                : IdentityNumberMask.mask(text));
      }
    }
    return safe;
  }

  private void say(Severity severity, ColumnLayout.Column column, Reading.Remark remark) {
    ColumnType type = column.definition().type();
    String text = CellReader.shown(layout.cell(row, column), column.definition());
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
            secret ? IdentityNumberMask.whole(text) : text,
            remark.reason(),
            remark.remedy()));
  }
}
