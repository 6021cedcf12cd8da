package se.bokslut.survival;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of killing somebody at a point, and carrying out the same command again or the next.
 *
 * @param word the command that was disturbed
 * @param struck whether somebody was killed before the command had ended
 * @param doing what the command was doing
 * @param faults all that is not as after an undisturbed run, in lines
 */
record Trial(
    KillPoint point,
    String word,
    boolean struck,
    String doing,
    Difference difference,
    List<String> faults) {

  /** How the command after the kill is carried out. */
  @FunctionalInterface
  interface Attempt {
    Programme.Ended run(Site site, Command command) throws IOException, InterruptedException;
  }

  /**
   * Tries one point on a copy of the site, which is left behind when there is a fault.
   *
   * @param name of the copy, which no other trial has
   */
  static Trial of(
      KillPoint point, Undisturbed scenario, JavaMachine java, Attempt again, String name)
      throws IOException, InterruptedException, SQLException {
    Undisturbed.Stage stage = scenario.stages().get(point.command());
    Site site = scenario.copy(point.command(), name);
    List<String> faults = new ArrayList<>();
    Programme programme = Programme.start(site, java, stage.command());
    boolean struck;
    String doing;
    try (Watch watch = new Watch(programme, site, stage)) {
      struck = watch.await(point.moment());
      doing = struck ? watch.doing() : "the end";
      point.victim().kill(programme, new ServerAccess(site));
    }
    Programme.Ended first = programme.end();
    if (struck && point.victim() == Victim.POSTGRES) {
      faults.addAll(toldBadly(first));
    }
    Undisturbed.Stage then = scenario.stages().get(point.then());
    Programme.Ended second = again.run(site, then.command());
    if (second.exitStatus() != then.ended().exitStatus()) {
      faults.add("exit status %d: %s".formatted(second.exitStatus(), second.said()));
    }
    // what a run leaves that did not come so far may have no tables to look into
    Difference difference =
        faults.isEmpty() ? Snapshot.of(site).from(then.after()) : Difference.NOT_LOOKED_FOR;
    faults.addAll(difference.lines());
    if (faults.isEmpty()) {
      site.delete();
    } else {
      faults.add("kept for a look: " + site.root());
    }
    return new Trial(point, stage.command().word(), struck, doing, difference, faults);
  }

  /** A person is told in Swedish, and sees no trace of the programme's inside. */
  private static List<String> toldBadly(Programme.Ended ended) {
    boolean well = ended.exitStatus() == 0 || ended.exitStatus() == 3;
    boolean told = ended.exitStatus() == 1 && ended.said().contains("Loggen finns i ");
    boolean inside = ended.said().contains("Exception") || ended.said().contains("\tat ");
    return (well || told) && !inside ? List.of() : List.of("told badly: " + ended.said());
  }
}
