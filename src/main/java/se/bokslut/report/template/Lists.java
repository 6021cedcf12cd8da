package se.bokslut.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.ListSheet;
import se.bokslut.report.model.Origin;
import se.bokslut.report.model.RowSpan;
import se.bokslut.report.view.ListSource;

/** Reads long lists: their rows stand in the template, or are handed over one by one. */
final class Lists {

  private final List<ListSource> sources;

  Lists(List<ListSource> sources) {
    this.sources = sources;
  }

  /**
   * A field that a list shows.
   *
   * @param index its place in the source's rows
   * @param words the words of its codes
   */
  private record Shown(int index, Map<String, Cell> words) {

    Cell of(List<Cell> row) {
      Cell cell = row.get(index);
      return cell instanceof Cell.Words code ? words.getOrDefault(code.text(), cell) : cell;
    }
  }

  /** Rows of a source, of which a list shows some fields. */
  private record Streamed(ListSource source, List<Shown> fields) implements ListSheet.Rows {

    @Override
    public void forEach(Consumer<List<Cell>> consumer) {
      source
          .rows()
          .forEach(row -> consumer.accept(fields.stream().map(field -> field.of(row)).toList()));
    }

    @Override
    public Map<Origin, RowSpan> places() {
      return source.rows().places();
    }
  }

  ListSheet list(Element list) {
    boolean streamed = !list.attribute("rows").isEmpty();
    List<Column> columns = streamed ? fields(list) : Tables.columns(list);
    ListSheet.Rows rows = streamed ? streamed(list) : written(list, columns.size());
    return new ListSheet(
        list.attribute("sheet"),
        Texts.only(list, "title"),
        Texts.only(list, "summary"),
        columns,
        rows);
  }

  private static ListSheet.Rows written(Element list, int columns) {
    List<List<Cell>> rows =
        list.elements("row").stream().map(row -> Tables.cells(row, columns)).toList();
    return consumer -> rows.forEach(consumer);
  }

  private static List<Column> fields(Element list) {
    List<Column> columns =
        list.elements("field").stream()
            .map(field -> Column.of(Texts.of(field), Tables.kind(field)))
            .toList();
    if (columns.isEmpty()) {
      throw list.fault("<list> saknar <field>.");
    }
    return columns;
  }

  private ListSheet.Rows streamed(Element list) {
    ListSource source = source(list);
    return new Streamed(
        source, list.elements("field").stream().map(field -> shown(field, source)).toList());
  }

  private ListSource source(Element list) {
    String wanted = list.attribute("rows");
    return sources.stream()
        .filter(source -> source.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                list.fault(
                    "raderna ”%s” finns inte. %s"
                        .formatted(
                            wanted,
                            KnownNames.words(
                                wanted, sources.stream().map(ListSource::name).toList()))));
  }

  private static Shown shown(Element field, ListSource source) {
    List<String> names = source.fields().stream().map(ListSource.Field::name).toList();
    int index = names.indexOf(field.attribute("of"));
    if (index < 0) {
      throw field.fault(
          "fältet ”%s” finns inte bland raderna ”%s”. %s"
              .formatted(
                  field.attribute("of"),
                  source.name(),
                  KnownNames.words(field.attribute("of"), names)));
    }
    Map<String, Cell> words = new LinkedHashMap<>();
    for (Element word : field.elements("word")) {
      words.put(word.attribute("of"), Cell.words(Texts.of(word)));
    }
    requireWords(field, source.fields().get(index), words);
    return new Shown(index, words);
  }

  private static void requireWords(
      Element field, ListSource.Field source, Map<String, Cell> words) {
    List<String> missing = new ArrayList<>(source.codes());
    missing.removeAll(words.keySet());
    if (!missing.isEmpty()) {
      throw field.fault(
          "fältet ”%s” saknar ord för %s. Skriv ett <word of=\"…\"> för varje kod."
              .formatted(source.name(), String.join(", ", missing)));
    }
  }
}
