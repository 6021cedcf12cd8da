package se.bokslut.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param vocabulary the words of a {@link ColumnType#WORD} column, else null
 * @param whenEmpty what an empty cell is read as, with a warning; null for nothing
 * @param americanDates whether {@code MM/dd/yyyy} is a date here
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
    boolean americanDates) {

  /** Checks that fields, type and vocabulary belong together. */
  public ColumnDefinition {
    aliases = List.copyOf(aliases);
    fields = List.copyOf(fields);
    if (fields.size() != type.width()) {
      throw new IllegalArgumentException(
          "a column of type %s fills %d fields, not %s".formatted(type, type.width(), fields));
    }
    if ((type == ColumnType.WORD) != (vocabulary != null)) {
      throw new IllegalArgumentException("a vocabulary belongs to a column of words: " + heading);
    }
  }

  /** The comparable names under which the column is found. */
  Set<String> names() {
    return Stream.concat(Stream.of(heading), aliases.stream())
        .map(HeadingName::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A stored value as we write it to an office. */
  String inSwedish(String value) {
    return vocabulary == null ? value : vocabulary.inSwedish(value);
  }

  /** The same column under the headings of an export. */
  ColumnDefinition under(List<String> exportHeadings, boolean american) {
    return new ColumnDefinition(
        exportHeadings.getFirst(),
        exportHeadings.subList(1, exportHeadings.size()),
        fields,
        type,
        required,
        range,
        vocabulary,
        whenEmpty,
        american);
  }
}
