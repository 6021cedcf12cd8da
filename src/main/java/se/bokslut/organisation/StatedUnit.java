package se.bokslut.organisation;

/**
 * An organisation as rows state it; empty text is not stated.
 *
 * @param kind the kind of the rows
 * @param code the stated code
 * @param name the stated name
 * @param folder the delivery's folder, where neither is stated
 * @param year the rows' year
 */
record StatedUnit(String kind, String code, String name, String folder, int year) {}
