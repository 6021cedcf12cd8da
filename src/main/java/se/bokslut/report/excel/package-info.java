/** Draws the report model as a workbook. */
@NullMarked
package se.bokslut.report.excel;

import org.jspecify.annotations.NullMarked;
