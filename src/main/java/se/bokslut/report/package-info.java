/** What is shown? The report model, editions and drafts. */
@NullMarked
package se.bokslut.report;

import org.jspecify.annotations.NullMarked;
