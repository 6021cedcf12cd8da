package se.bokslut.feedback.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuide;
import se.bokslut.organisation.UnitInForce;

/**
 * What stands in the sheet of one kind.
 *
 * @param kind the kind
 * @param columns its columns, in order
 * @param unit the unit that fills it in, empty for any
 */
record SheetForm(KindDefinition kind, List<ColumnForm> columns, Optional<UnitInForce> unit) {

  /** As many as a report shows. */
  private static final int YEARS = 5;

  SheetForm {
    columns = List.copyOf(columns);
  }

  /**
   * The sheet of a kind.
   *
   * @param year the last year of columns of which there is one a year
   */
  static SheetForm of(KindDefinition kind, KindGuide guide, Optional<UnitInForce> unit, int year) {
    return new SheetForm(
        kind,
        kind.columns().stream()
            .flatMap(
                column ->
                    names(column, year)
                        .map(name -> ColumnForm.of(column, name, guide.of(column.heading()), unit)))
            .toList(),
        unit);
  }

  private static Stream<String> names(ColumnDefinition column, int year) {
    return column.yearly()
        ? IntStream.rangeClosed(year - YEARS + 1, year)
            .mapToObj(each -> column.heading() + " " + each)
        : Stream.of(column.heading());
  }

  String title() {
    return unit.map(known -> "%s – %s".formatted(kind.name(), known.name())).orElseGet(kind::name);
  }

  /**
   * How the sheet is filled in.
   *
   * @param firstRow the number of the first row to fill in
   */
  String instructions(int firstRow) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Fyll i från rad %d och nedåt.".formatted(firstRow));
    if (columns.stream().anyMatch(ColumnForm::required)) {
      sentences.add("Kolumner med * måste fyllas i på varje rad.");
    }
    kind.alternatives()
        .forEach(group -> sentences.add("Fyll i %s.".formatted(String.join(" eller ", group))));
    sentences.add("Exempelraden får stå kvar: den läses inte in.");
    if (kind.unit() == KindDefinition.UnitSource.ROW_OR_FOLDER) {
      time().ifPresent(heading -> sentences.add(nothing(heading)));
    }
    sentences.add("Lägg den färdiga filen i inkorgen, i vilken mapp som helst.");
    return String.join(" ", sentences);
  }

  private String nothing(String time) {
    return "Finns det inget att redovisa: skriv %s%s och ordet Inga i en annan kolumn."
        .formatted(unit.isPresent() ? "" : "Enhetskod, ", time);
  }

  private Optional<String> time() {
    return kind.columns().stream()
        .filter(column -> column.fields().contains(String.valueOf(kind.yearField())))
        .map(ColumnDefinition::heading)
        .findFirst();
  }
}
