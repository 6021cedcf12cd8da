package se.bokslut.survival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The points of a series, drawn by chance: half of them at any time, half of them aimed. */
final class KillPoints {

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
      Victim victim = victims.get((i + i / commands.size()) % victims.size());
      points.add(point(commands, command, victim));
    }
    Collections.shuffle(points, chance);
    return points;
  }

  /** What was killed at any time may not have registered anything, so it is given again itself. */
  private KillPoint point(List<Command> commands, int command, Victim victim) {
    if (chance.nextBoolean()) {
      return new KillPoint(command, victim, new Moment.Passed(chance.nextDouble()), false);
    }
    int revisions =
        (int)
            commands.subList(0, command).stream()
                .filter(one -> one.word().equals("finalize"))
                .count();
    List<Moment> aimed = AimedMoments.of(commands.get(command), revisions);
    Moment moment = aimed.get(chance.nextInt(aimed.size()));
    boolean goesOn = commands.get(command).isCompletedByTheNext() && chance.nextBoolean();
    return new KillPoint(command, victim, moment, goesOn);
  }
}
