/** What does the template say? Runs the office's templates and reads the report that they write. */
@NullMarked
package se.bokslut.report.template;

import org.jspecify.annotations.NullMarked;
