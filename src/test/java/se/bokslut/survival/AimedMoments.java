package se.bokslut.survival;

import java.util.List;
import java.util.stream.Stream;

/** The moments of each command that are worth aiming at. */
final class AimedMoments {

  /** When a withdrawal has been registered and nothing done about it. */
  static final Moment WITHDRAWN =
      Moment.Committed.of(
          "a withdrawal registered",
          "select from delivery where withdrawn and path = '%s'".formatted(Command.WITHDRAWN));

  private static final List<Moment> READING =
      List.of(
          Moment.Committed.of(
              "deliveries registered", "select from delivery where standing = 'awaiting'"),
          new Moment.Begun("takeInDelivery:"),
          Moment.Committed.of(
              "a delivery read, not in force",
              "select from delivery where outcome = 'taken-in' and standing = 'awaiting'"),
          Moment.Seen.of("aterkoppling/\\.svar-"));

  private static final List<Moment> SEEING_TOGETHER =
      begun(
          "takeInDeliveries",
          "putDeliveriesInForce",
          "resolveOrganisations",
          "groupPublications",
          "classifyGrants",
          "assessAnswers",
          "writeFeedback",
          "writeStartPage");

  /** When rows have been grouped, and nothing is written of the groups. */
  static final Moment GROUPED =
      Moment.Committed.fleeting(
          "groups without publications",
          "select from grouped_row_publications where not exists (select from publication)");

  private static final List<Moment> GROUPING =
      List.of(
          GROUPED,
          Moment.Committed.fleeting(
              "who reports publications that are not written",
              "select from publication_member where not exists (select from publication)"),
          Moment.Committed.fleeting(
              "publications without an index",
              """
              select from publication
              where to_regclass('publication_full_1') is null
                and exists (select from publication_member)
              """));

  private static final List<Moment> CALCULATING =
      begun(
          "calculateContributions",
          "assessMinimumLevels",
          "rollUpIndicators",
          "assessTargets",
          "indexContributions",
          "renderReports");

  private static final List<Moment> DRAWING =
      List.of(
          Moment.Seen.of("\\.utkast-ny$"),
          Moment.Seen.of("\\.utkast-ny/SHA256SUMS$"),
          Moment.Seen.fleeting("\\.utkast-gammalt$"),
          Moment.Seen.fleeting("/\\.index-"));

  private AimedMoments() {}

  /**
   * The moments of a command.
   *
   * @param revisions how many there are before it
   */
  static List<Moment> of(Command command, int revisions) {
    return switch (command.word()) {
      case "run" -> all(List.of(READING, SEEING_TOGETHER, GROUPING, CALCULATING, DRAWING));
      case "ingest" -> all(List.of(READING, SEEING_TOGETHER, GROUPING));
      case "report" -> all(List.of(CALCULATING, DRAWING));
      case "withdraw" -> all(List.of(List.of(WITHDRAWN), SEEING_TOGETHER));
      case "finalize" -> all(List.of(CALCULATING, freezing(revisions + 1)));
      default -> throw new IllegalArgumentException("no moments of " + command);
    };
  }

  private static List<Moment> freezing(int number) {
    return List.of(
        Moment.Seen.of("\\.r%d-ny$".formatted(number)),
        Moment.Seen.of("\\.r%d-ny/SHA256SUMS$".formatted(number)),
        Moment.Seen.of("\\.r%d-ny/.*\\.zip$".formatted(number)),
        Moment.Seen.of("/r%d$".formatted(number)),
        Moment.Committed.of(
            "a revision recorded", "select from revision offset %d".formatted(number - 1)));
  }

  private static List<Moment> begun(String... steps) {
    return Stream.of(steps).<Moment>map(Moment.Begun::new).toList();
  }

  private static List<Moment> all(List<List<Moment>> some) {
    return some.stream().flatMap(List::stream).toList();
  }
}
