package se.bokslut.organisation;

/**
 * A unit in force in some year.
 *
 * @param code its code
 * @param name its name
 */
public record UnitInForce(String code, String name) {}
