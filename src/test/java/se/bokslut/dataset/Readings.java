package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks into what came of reading a cell, and writes columns in short. */
final class Readings {

  private Readings() {}

  /** The value of a cell that was read without any remark. */
  static String clean(Reading reading) {
    assertThat(warning(reading)).isEmpty();
    return value(reading);
  }

  /** The value of a cell that was read. */
  static String value(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return Objects.requireNonNull(((Reading.Read) reading).values().getFirst());
  }

  /** What is worth a warning about a cell that was read. */
  static Optional<FindingCode> warning(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return Optional.ofNullable(((Reading.Read) reading).remark()).map(Reading.Remark::code);
  }

  /** Why a cell could not be read. */
  static FindingCode fault(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Unreadable.class);
    return ((Reading.Unreadable) reading).remark().code();
  }

  static ColumnDefinition column(ColumnType type) {
    return column(type, NumberRange.ALL, false);
  }

  static ColumnDefinition column(ColumnType type, NumberRange range, boolean americanDates) {
    CellManner manner = new CellManner(americanDates, null, false, "", "", List.of(), null);
    return new ColumnDefinition(
        "Kolumn",
        List.of(),
        IntStream.rangeClosed(1, type.width()).mapToObj(i -> "field" + i).toList(),
        type,
        false,
        range,
        null,
        null,
        manner,
        false);
  }
}
