package se.bokslut.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind.
 *
 * @param heading the canonical Swedish heading
 * @param aliases other headings that are accepted
 * @param fields the stored fields that a cell fills, in the order in which its type gives them
 * @param type what the cells hold
 * @param required whether the column must exist and every data row fill it
 * @param range the numbers that are possible
 * @param vocabulary the words of a {@link ColumnType#WORD} column, the scale of a {@link
 *     ColumnType#FIGURE} column that has one, lowest step first, else null
 * @param whenEmpty what an empty cell is read as, with a warning; null for nothing
 * @param manner how the cells are written
 * @param yearly whether there is one such column a year, the year after its heading; its words are
 *     stored together in one field, as JSON from year to word
 */
public record ColumnDefinition(
    String heading,
    List<String> aliases,
    List<String> fields,
    ColumnType type,
    boolean required,
    NumberRange range,
    @Nullable Vocabulary vocabulary,
    @Nullable String whenEmpty,
    CellManner manner,
    boolean yearly) {

  /** Checks that fields, type and vocabulary belong together. */
  public ColumnDefinition {
    aliases = List.copyOf(aliases);
    fields = List.copyOf(fields);
    if (fields.size() != type.width()) {
      throw new IllegalArgumentException(
          "a column of type %s fills %d fields, not %s".formatted(type, type.width(), fields));
    }
    boolean mayHaveWords = type == ColumnType.WORD || type == ColumnType.FIGURE;
    if (vocabulary == null ? type == ColumnType.WORD : !mayHaveWords) {
      throw new IllegalArgumentException("a vocabulary belongs to a column of words: " + heading);
    }
    requireGrammar(type, manner, heading);
    if (yearly && type != ColumnType.WORD) {
      throw new IllegalArgumentException("a column a year holds words: " + heading);
    }
  }

  private static void requireGrammar(ColumnType type, CellManner manner, String heading) {
    boolean lists = type == ColumnType.AUTHORS || type == ColumnType.AFFILIATIONS;
    if (lists && manner.authors() == null) {
      throw new IllegalArgumentException("it is not said how authors are written: " + heading);
    }
  }

  /** The comparable names under which the column is found, the heading's own first. */
  List<String> names() {
    return Stream.concat(Stream.of(heading), aliases.stream())
        .map(written -> HeadingName.of(written).name())
        .toList();
  }

  /** Whether every data row fills the column; of a column a year any one may be empty. */
  boolean filledInEveryRow() {
    return required && !yearly;
  }

  /** The heading as we write it to an office. */
  public String heading(@Nullable Integer year) {
    return withYear(heading, year);
  }

  /** The accepted headings beside the canonical one as we write them to an office. */
  List<String> otherHeadings() {
    return aliases.stream().map(alias -> withYear(alias, null)).toList();
  }

  private String withYear(String name, @Nullable Integer year) {
    return yearly ? name + " " + (year == null ? "ÅÅÅÅ" : year) : name;
  }

  /** A stored value as we write it to an office. */
  String inSwedish(String value) {
    return vocabulary == null ? value : vocabulary.inSwedish(value);
  }

  /** The same column as an export delivers it. */
  ColumnDefinition in(ExportColumn export) {
    ColumnType exported = export.type();
    return new ColumnDefinition(
        export.headings().getFirst(),
        export.headings().subList(1, export.headings().size()),
        fields,
        exported == null ? type : exported,
        required && export.required(),
        range,
        vocabulary == null ? null : vocabulary.with(export.words()),
        whenEmpty,
        export.manner(),
        yearly);
  }
}
