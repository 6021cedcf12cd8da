package se.bokslut.report.pdf;

/**
 * Text as it stands on a page of a file.
 *
 * @param mark the number of the bracket that it stands in, -1 for decoration
 * @param x where it begins, from the left edge
 * @param y its baseline, from the lower edge
 */
public record DrawnText(int page, int mark, float x, float y, float size, String text) {}
