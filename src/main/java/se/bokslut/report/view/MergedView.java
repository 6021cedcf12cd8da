package se.bokslut.report.view;

import se.bokslut.report.model.Cell;

/**
 * What a template knows of rows that are about the same thing.
 *
 * @param kind the kind's code
 * @param rows how many rows there are
 * @param things how many things they are about
 * @param merged how many rows are about a thing that another row is about too
 */
public record MergedView(String kind, Cell rows, Cell things, Cell merged) {}
