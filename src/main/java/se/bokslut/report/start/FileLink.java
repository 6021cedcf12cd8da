package se.bokslut.report.start;

/**
 * A file that the page links to.
 *
 * @param name its name, as it can be shown
 * @param format what it is, such as PDF
 * @param size how large it is, in words
 * @param address where it lies, relative to the page and percent-encoded
 */
public record FileLink(String name, String format, String size, String address) {}
