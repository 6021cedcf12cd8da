package se.bokslut.dataset;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.bokslut.spreadsheet.CellValue;

/** Reads words of which a column knows the meaning (spec input "Vocabularies"). */
final class WordReader {

  private WordReader() {}

  /** The meaning of a cell's first known word; one that means no more than others yields. */
  static Optional<String> meaning(String text, ColumnDefinition column) {
    Vocabulary vocabulary = Objects.requireNonNull(column.vocabulary());
    Optional<String> whole = vocabulary.meaning(text);
    if (whole.isPresent() && !whole.equals(vocabulary.otherwise())) {
      return whole;
    }
    CellManner manner = column.manner();
    List<String> meanings =
        Stream.concat(Stream.of(text), manner.values(text).map(manner::word))
            .flatMap(word -> vocabulary.meaning(word).stream())
            .toList();
    return meanings.stream()
        .filter(meaning -> !vocabulary.otherwise().equals(Optional.of(meaning)))
        .findFirst()
        .or(() -> meanings.stream().findFirst());
  }

  /** Yes or no, by the words of an export too. */
  static Reading yesNo(CellValue cell, ColumnDefinition column) {
    String text = CellReader.asText(cell);
    if (column.manner().holdsTrue(text)) {
      return Reading.of("true");
    }
    return switch (HeadingName.plain(text)) {
      case "j", "ja", "x", "true", "sant", "1", "yes", "y" -> Reading.of("true");
      case "n", "nej", "false", "falskt", "0", "no" -> Reading.of("false");
      default ->
          Reading.unreadable(
              FindingCode.UNREADABLE_VALUE, "Värdet är varken ja eller nej.", "Skriv J eller N.");
    };
  }

  /** Legal sex. */
  static Reading sex(CellValue cell) {
    return switch (HeadingName.plain(CellReader.asText(cell))) {
      case "k", "kvinna", "f", "female", "woman" -> Reading.of("K");
      case "m", "man", "male" -> Reading.of("M");
      default ->
          Reading.unreadable(
              FindingCode.UNKNOWN_WORD, "Värdet är varken K eller M.", "Skriv K eller M.");
    };
  }

  /** The unit of a row's amounts, which is stored nowhere. */
  static Reading amountUnit(CellValue cell) {
    return switch (HeadingName.unitOf(CellReader.asText(cell))) {
      case KR, TKR, MKR -> new Reading.Read(List.of(), null);
      case NONE, PERCENT ->
          Reading.unreadable(
              FindingCode.UNKNOWN_WORD,
              "Enheten är inte känd; belopp utan egen enhet läses som kronor.",
              "Skriv kr, tkr eller Mkr.");
    };
  }

  /** A word of a column's vocabulary. */
  static Reading word(CellValue cell, ColumnDefinition column) {
    Vocabulary vocabulary = Objects.requireNonNull(column.vocabulary());
    String word = CellReader.asText(cell);
    Optional<String> meaning = meaning(TextReader.repaired(word).orElse(word), column);
    if (meaning.isPresent()) {
      return Reading.of(meaning.get());
    }
    return vocabulary
        .otherwise()
        .map(
            otherwise ->
                Reading.of(
                    otherwise,
                    FindingCode.UNKNOWN_WORD,
                    "Ordet är inte känt i kolumnen %s och räknas som %s."
                        .formatted(column.heading(), vocabulary.inSwedish(otherwise)),
                    "Rätta ordet om raden ska räknas som något annat."))
        .orElseGet(
            () ->
                Reading.unreadable(
                    FindingCode.UNKNOWN_WORD,
                    "Ordet finns inte bland dem som kolumnen %s kan innehålla."
                        .formatted(column.heading()),
                    "Skriv ett av: %s.".formatted(String.join(", ", vocabulary.suggestions()))));
  }
}
