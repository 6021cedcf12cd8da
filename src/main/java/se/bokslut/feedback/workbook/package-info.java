/** What is asked for? Empty workbooks (mallar) for offices to fill in. */
@NullMarked
package se.bokslut.feedback.workbook;

import org.jspecify.annotations.NullMarked;
