package se.bokslut.survival;

/**
 * A point at which somebody is killed.
 *
 * @param command the position of the command in the scenario
 * @param goesOn whether the next command of the scenario is given then, not the same once more
 */
record KillPoint(int command, Victim victim, Moment moment, boolean goesOn) {

  /** The position of the command that is given after the kill. */
  int then() {
    return goesOn ? command + 1 : command;
  }
}
