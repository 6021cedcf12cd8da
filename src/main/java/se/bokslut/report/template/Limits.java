package se.bokslut.report.template;

/**
 * How far a template may run: many times what a report needs, and well within the memory.
 *
 * @param steps how many rounds of loops, calls of macros and functions, and inclusions
 * @param characters how much it may write
 */
record Limits(long steps, long characters) {

  /** Those of reports. */
  static final Limits OF_REPORTS = new Limits(10_000_000, 64L << 20);
}
