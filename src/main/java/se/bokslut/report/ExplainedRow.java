package se.bokslut.report;

import se.bokslut.indicator.Fraction;

/**
 * What a row adds to a figure.
 *
 * @param number the number of the thing that it is about, from 1; rows of one thing follow each
 *     other
 * @param entity what the thing is called in the database; never to be shown
 * @param year the year that it counts in
 * @param organisation whose the row is
 * @param part N for the numerator, D for the denominator, V for a value that is stated
 * @param amount what the row adds
 * @param cap what the thing counts at most
 * @param counted what the thing counts in the part, all its rows together
 * @param row the row
 */
public record ExplainedRow(
    long number,
    String entity,
    int year,
    String organisation,
    char part,
    Fraction amount,
    Fraction cap,
    Fraction counted,
    long row) {}
