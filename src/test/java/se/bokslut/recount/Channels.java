package se.bokslut.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The publication channels of all lists, in row order, each with its levels by year. */
final class Channels {

  /** A row of a list; its numbers are those of both columns. */
  private record Channel(List<String> numbers, Fields row) {}

  private final List<Channel> channels = new ArrayList<>();

  Channels(List<Fields> rows) {
    for (Fields row : rows) {
      if (row.text("Titel").isPresent()) {
        channels.add(new Channel(numbers(row), row));
      }
    }
  }

  boolean none() {
    return channels.isEmpty();
  }

  /** The number by which a publication's channel is found: the electronic one, else the other. */
  Optional<String> found(Publication publication) {
    return Stream.of(publication.eissn(), publication.issn())
        .flatMap(Optional::stream)
        .filter(number -> bearing(number).findAny().isPresent())
        .findFirst();
  }

  /** The level in a year: that of the first row that bears the number and states one. */
  Optional<String> level(String number, int year) {
    return bearing(number).flatMap(channel -> level(channel.row(), year).stream()).findFirst();
  }

  private Stream<Channel> bearing(String number) {
    return channels.stream().filter(channel -> channel.numbers().contains(number));
  }

  private static Optional<String> level(Fields row, int year) {
    return row.text("Nivå " + year).map(Texts::folded).filter(level -> level.matches("[012x]"));
  }

  private static List<String> numbers(Fields row) {
    return Stream.of("ISSN", "EISSN")
        .flatMap(column -> Identifiers.issn(row.cell(column)).stream())
        .toList();
  }
}
