/** Draws the report model as a PDF that is accessible (PDF/UA-1) and archivable (PDF/A-2a). */
@NullMarked
package se.bokslut.report.pdf;

import org.jspecify.annotations.NullMarked;
