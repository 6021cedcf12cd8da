package se.bokslut.report.template;

/**
 * What a template wrote of a mail: plain text.
 *
 * @param subject one line
 * @param body its lines, with a line feed between them
 */
public record MailText(String subject, String body) {}
