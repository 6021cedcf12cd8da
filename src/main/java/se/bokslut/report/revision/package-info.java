/** What was frozen, and what has changed since? */
@NullMarked
package se.bokslut.report.revision;

import org.jspecify.annotations.NullMarked;
