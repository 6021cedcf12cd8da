package se.bokslut.survival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The points of a series, drawn by chance: half of them at any time, half of them aimed. */
final class KillPoints {

  private static final List<Moment> OF_RUN =
      Stream.<Moment>concat(
              Stream.of(
                      "takeInDeliveries",
                      "takeInDelivery:",
                      "putDeliveriesInForce",
                      "resolveOrganisations",
                      "groupPublications",
                      "classifyGrants",
                      "assessAnswers",
                      "writeFeedback",
                      "writeStartPage",
                      "calculateContributions",
                      "rollUpIndicators",
                      "assessTargets",
                      "renderReports")
                  .map(Moment.Begun::new),
              Stream.of(
                  Moment.Seen.of("aterkoppling/\\.svar-"),
                  Moment.Seen.of("\\.utkast-ny$"),
                  Moment.Seen.of("\\.utkast-ny/SHA256SUMS$"),
                  Moment.Seen.of("\\.utkast-gammalt$"),
                  Moment.Seen.of("/\\.index-"),
                  new Moment.Committed(
                      "a delivery read, not in force",
                      "select from delivery where outcome = 'taken-in' and standing = 'awaiting'"),
                  new Moment.Committed(
                      "deliveries registered", "select from delivery where standing = 'awaiting'")))
          .toList();

  private static final List<Moment> OF_FINALIZE =
      List.of(
          new Moment.Begun("calculateContributions"),
          new Moment.Begun("assessMinimumLevels"),
          new Moment.Begun("rollUpIndicators"),
          new Moment.Begun("renderReports"),
          new Moment.Begun("writeStartPage"),
          Moment.Seen.of("\\.r\\d-ny$"),
          Moment.Seen.of("\\.r\\d-ny/SHA256SUMS$"),
          Moment.Seen.of("\\.r\\d-ny/.*\\.zip$"),
          Moment.Seen.of("/r2$"),
          new Moment.Committed("a revision recorded", "select from revision offset %d"));

  private final Random chance;

  KillPoints(long seed) {
    this.chance = new Random(seed);
  }

  /**
   * Draws points.
   *
   * @param commands the commands of the scenario
   */
  List<KillPoint> draw(int number, List<Command> commands) {
    List<Victim> victims = List.of(Victim.values());
    List<KillPoint> points = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int command = i % commands.size();
      Victim victim = victims.get((i / commands.size()) % victims.size());
      points.add(new KillPoint(command, victim, moment(commands, command)));
    }
    Collections.shuffle(points, chance);
    return points;
  }

  private Moment moment(List<Command> commands, int command) {
    if (chance.nextBoolean()) {
      return new Moment.Passed(chance.nextDouble());
    }
    boolean finalize = commands.get(command).word().equals("finalize");
    List<Moment> aimed = finalize ? OF_FINALIZE : OF_RUN;
    Moment moment = aimed.get(chance.nextInt(aimed.size()));
    if (moment instanceof Moment.Committed committed) {
      long before =
          commands.subList(0, command).stream()
              .filter(one -> one.word().equals("finalize"))
              .count();
      return new Moment.Committed(committed.name(), committed.sql().formatted(before));
    }
    return moment;
  }
}
