package se.bokslut.report.view;

/** What a template knows of a report, by what the report is about. */
public sealed interface TemplateView permits ReportView, NationReportView, AgreementReportView {}
