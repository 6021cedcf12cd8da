package se.bokslut.survival;

import java.util.List;
import java.util.stream.Stream;

/** The moments of each command that are worth aiming at. */
final class AimedMoments {

  /** When a withdrawal has been registered and nothing done about it. */
  static final Moment WITHDRAWN =
      new Moment.Committed(
          "a withdrawal registered",
          "select from delivery where withdrawn and path = '%s'".formatted(Command.WITHDRAWN));

  private static final List<Moment> READING =
      List.of(
          new Moment.Committed(
              "deliveries registered", "select from delivery where standing = 'awaiting'"),
          new Moment.Begun("takeInDelivery:"),
          new Moment.Committed(
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

  private static final List<Moment> CALCULATING =
      begun(
          "calculateContributions",
          "assessMinimumLevels",
          "rollUpIndicators",
          "assessTargets",
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
      case "run" -> all(List.of(READING, SEEING_TOGETHER, CALCULATING, DRAWING));
      case "ingest" -> all(List.of(READING, SEEING_TOGETHER));
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
        new Moment.Committed(
            "a revision recorded", "select from revision offset %d".formatted(number - 1)));
  }

  private static List<Moment> begun(String... steps) {
    return Stream.of(steps).<Moment>map(Moment.Begun::new).toList();
  }

  private static List<Moment> all(List<List<Moment>> some) {
    return some.stream().flatMap(List::stream).toList();
  }
}
