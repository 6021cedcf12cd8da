package se.bokslut.report.view;

import java.util.function.Supplier;

/**
 * A report to be made.
 *
 * @param name what it is called, such as {@code region-03}
 * @param template the folder of its template
 * @param material what it is made of, put together when it is asked for
 */
public record PlannedReport(String name, String template, Supplier<ReportMaterial> material) {}
