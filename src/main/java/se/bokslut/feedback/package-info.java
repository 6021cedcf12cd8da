/** What was wrong? The answer to an office in its own workbook. */
@NullMarked
package se.bokslut.feedback;

import org.jspecify.annotations.NullMarked;
