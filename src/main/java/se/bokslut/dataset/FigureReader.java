package se.bokslut.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.CellValue;

/**
 * Reads a figure that is followed up: a number, or a step of the column's scale (spec input
 * "measurements").
 */
final class FigureReader {

  private FigureReader() {}

  static Reading read(CellValue cell, ColumnDefinition column, HeadingName.Unit headingUnit) {
    Vocabulary scale = column.vocabulary();
    if (scale == null) {
      return widened(NumberReader.read(cell, column, headingUnit));
    }
    String written = CellReader.asText(cell);
    Optional<String> step = scale.meaning(TextReader.repaired(written).orElse(written));
    return step.isPresent()
        ? new Reading.Read(List.of(Integer.toString(scale.position(step.get())), step.get()), null)
        : widened(namingTheSteps(NumberReader.read(cell, column, headingUnit), scale));
  }

  private static Reading widened(Reading reading) {
    return reading instanceof Reading.Read read
        ? new Reading.Read(
            Arrays.<@Nullable String>asList(read.values().getFirst(), null), read.remark())
        : reading;
  }

  private static Reading namingTheSteps(Reading reading, Vocabulary scale) {
    return reading instanceof Reading.Unreadable unreadable
            && unreadable.remark().code() == FindingCode.UNREADABLE_VALUE
        ? Reading.unreadable(
            FindingCode.UNREADABLE_VALUE,
            "Värdet är varken ett tal eller ett steg på skalan.",
            "Skriv ett tal med siffror, eller ett av: %s."
                .formatted(String.join(", ", scale.suggestions())))
        : reading;
  }
}
