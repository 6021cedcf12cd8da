package se.bokslut.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What is to be said of a heading row (spec input "Headings").
 *
 * @param kind what the sheet is taken for
 * @param row the heading row's place
 * @param unknown its headings that name no column of the kind
 */
record HeadingFindings(KindDefinition kind, Place row, List<Headings.Heading> unknown) {

  /** A fault for every so many letters leaves a word that can be known again. */
  private static final int LETTERS_A_FAULT = 3;

  /** A column without which the sheet cannot be used. */
  Finding missing(String heading, List<ColumnDefinition> wanted) {
    List<String> aliases =
        wanted.stream().flatMap(column -> column.otherHeadings().stream()).toList();
    String accepted =
        aliases.isEmpty()
            ? ""
            : " Rubriken får också vara %s.".formatted(String.join(", ", aliases));
    String closest =
        closest(wanted)
            .map(seen -> " Närmast bland rubrikerna är ”%s”.".formatted(oneLine(seen)))
            .orElse("");
    return new Finding(
        FindingCode.MISSING_COLUMN,
        Severity.ERROR,
        row,
        heading,
        "Kolumnen %s saknas i underlaget %s; bladet kan inte användas."
            .formatted(heading, kind.name()),
        "Lägg till kolumnen eller rätta rubriken.%s%s".formatted(accepted, closest));
  }

  /**
   * The unknown heading that is closest to any name of the columns, when it is one misspelt or with
   * something after it: what is said is told on screens, and another heading may name a person.
   */
  private Optional<String> closest(List<ColumnDefinition> wanted) {
    return unknown.stream()
        .flatMap(
            heading ->
                wanted.stream()
                    .flatMap(column -> column.names().stream())
                    .filter(name -> isClose(heading.name().name(), name))
                    .map(name -> new Candidate(heading, distance(heading.name().name(), name))))
        .min(Comparator.comparingInt(Candidate::distance))
        .map(candidate -> candidate.heading().written());
  }

  private static boolean isClose(String heading, String name) {
    return heading.startsWith(name + " ")
        || distance(heading, name) <= Math.max(heading.length(), name.length()) / LETTERS_A_FAULT;
  }

  private static int distance(String heading, String name) {
    return LevenshteinDistance.getDefaultInstance().apply(heading, name);
  }

  private record Candidate(Headings.Heading heading, int distance) {}

  /** A column that is missing and read as a stated default. */
  Finding assumed(ColumnDefinition column) {
    return new Finding(
        FindingCode.ASSUMED_VALUE,
        Severity.WARNING,
        row,
        "",
        "Kolumnen %s saknas; alla rader lästes som %s."
            .formatted(
                column.heading(), column.inSwedish(Objects.requireNonNull(column.whenEmpty()))),
        "Lägg till kolumnen och fyll i den.");
  }

  /** An export has many columns of its own, which nobody needs to hear of. */
  Stream<Finding> notUsed() {
    return unknown.stream()
        .filter(heading -> kind.export() == null && !heading.name().name().isEmpty())
        .map(
            heading ->
                new Finding(
                    FindingCode.UNKNOWN_COLUMN,
                    Severity.INFO,
                    row.column(heading.index()),
                    heading.written(),
                    "Kolumnen ”%s” hör inte till underlaget %s och används inte."
                        .formatted(oneLine(heading.written()), kind.name()),
                    "Det behöver inte åtgärdas."));
  }

  /** A heading that stands in several columns. */
  Finding twice(String heading, List<Headings.Heading> places) {
    String columns =
        places.stream()
            .map(place -> Place.letters(place.index()))
            .collect(Collectors.joining(" och "));
    return new Finding(
        FindingCode.DUPLICATE_HEADING,
        Severity.ERROR,
        row.column(places.getLast().index()),
        places.getLast().written(),
        "Rubriken %s finns i flera kolumner (%s); bladet kan inte användas."
            .formatted(heading, columns),
        "Ta bort eller döp om en av kolumnerna.");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
