package se.bokslut.survival;

/**
 * A point at which somebody is killed.
 *
 * @param command the position of the command in the scenario
 */
record KillPoint(int command, Victim victim, Moment moment) {}
