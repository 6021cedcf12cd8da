package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.platform.Definitions;
import se.bokslut.spreadsheet.CellValue;

/** Cells as long as a cell may be, of which none may hold up the others. */
class LongCellTests {

  private static final Duration GENEROUS = Duration.ofSeconds(30);
  private static final int LENGTH = 120_000;

  private static final CellReader CELLS =
      new CellReader(
          new Pseudonymiser("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII)),
          2026);

  /** What a cell begins with, what it repeats and what it ends with. */
  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("", "[", ""),
        Arguments.of("", "[ ", ""),
        Arguments.of("", "(", ""),
        Arguments.of("Lind, Eva (", "[", ")"),
        Arguments.of("Lind, Eva (", "[1", ")"),
        Arguments.of("Lind,", "1", " x"),
        Arguments.of("Lind,", "a", " x"),
        Arguments.of("Lind", " ", "x"),
        Arguments.of("Lind", "\t", "x"),
        Arguments.of("1", "\n", "x"),
        Arguments.of("1", "\u00A0", "x"),
        Arguments.of("Lind ", "A. ", "x"),
        Arguments.of("Lind ", "A.", ""),
        Arguments.of("Lind", ";", "x"),
        Arguments.of("Lind", ",", "x"),
        Arguments.of("Lind", "; ", "x"),
        Arguments.of("Lind", ";\t", "x"),
        Arguments.of("10.1000/a", ";\t", "10.1000/b"),
        Arguments.of("", "1", ""),
        Arguments.of("", "1 ", "x"),
        Arguments.of("1", ",111", "x"),
        Arguments.of("1", ".111", "x"),
        Arguments.of("1", " 111", ""),
        Arguments.of("1", ".0", "x"),
        Arguments.of("1.", "0", "x"),
        Arguments.of("", "19850101-", ""),
        Arguments.of("", "850101-1234", ""),
        Arguments.of("", "&", ""),
        Arguments.of("", "&amp;", ""),
        Arguments.of("", "&#1", ""),
        Arguments.of("", "<", ""),
        Arguments.of("", "<b ", ""),
        Arguments.of("", "<mml:a", ""),
        Arguments.of("<b ", "x", ""),
        Arguments.of("<mml:", "x", ""),
        Arguments.of("", "https://doi.org/", ""),
        Arguments.of("", "doi:", ""),
        Arguments.of("", "et al ", "x"),
        Arguments.of("", "_a", "1"),
        Arguments.of("", "/output/", ""),
        Arguments.of("a", "\u0301\u0323", ""),
        Arguments.of("", "\u00C3\u00A5", ""),
        Arguments.of("", "\uD800", ""));
  }

  private static String cell(String start, String repeated, String end) {
    return start + repeated.repeat(LENGTH / repeated.length()) + end;
  }

  @ParameterizedTest
  @MethodSource("cells")
  void no_column_of_any_kind_or_export_is_held_up(String start, String repeated, String end) {
    CellValue cell = new CellValue.Text(cell(start, repeated, end));
    Collection<ColumnDefinition> columns =
        Definitions.kinds().kinds().stream()
            .flatMap(kind -> kind.columns().stream())
            .collect(Collectors.toMap(LongCellTests::howItIsRead, c -> c, (first, same) -> first))
            .values();

    assertThat(columns).isNotEmpty();
    for (ColumnDefinition column : columns) {
      assertTimeoutPreemptively(
          GENEROUS,
          () -> assertThat(CELLS.read(cell, column, HeadingName.Unit.NONE)).isNotNull(),
          column::toString);
    }
  }

  private static List<Object> howItIsRead(ColumnDefinition column) {
    return List.of(column.type(), column.manner());
  }

  @ParameterizedTest
  @EnumSource(Derivation.Rule.class)
  void no_derived_field_is_held_up(Derivation.Rule rule) {
    cells()
        .map(Arguments::get)
        .map(parts -> cell((String) parts[0], (String) parts[1], (String) parts[2]))
        .forEach(
            cell ->
                assertTimeoutPreemptively(
                    GENEROUS, () -> derive(rule, cell), () -> cell.substring(0, 20)));
  }

  private static void derive(Derivation.Rule rule, String cell) {
    int fields =
        switch (rule) {
          case TITLE_KEY -> 3;
          case TITLE_AND_YEAR_KEY, TYPE_OR_LETTER -> 2;
          default -> 1;
        };
    List<String> names = Collections.nCopies(fields, "from");
    String derived =
        new Derivation("field", rule, names).of(new ArrayList<>(Collections.nCopies(fields, cell)));
    assertThat(derived == null || derived.length() <= 3 * LENGTH).isTrue();
  }

  @Test
  void no_heading_is_held_up() {
    cells()
        .map(Arguments::get)
        .forEach(
            parts ->
                assertTimeoutPreemptively(
                    GENEROUS,
                    () ->
                        Shipped.recognise(
                            Cells.row(
                                1,
                                cell((String) parts[0], (String) parts[1], (String) parts[2])))));
  }
}
