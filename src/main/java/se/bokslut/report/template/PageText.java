package se.bokslut.report.template;

/**
 * What a template wrote of a page.
 *
 * @param title the page's title
 * @param body what stands in its body: HTML that is XML too, of known elements only
 */
public record PageText(String title, String body) {}
