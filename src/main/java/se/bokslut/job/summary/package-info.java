/** What happened? The account of each run, for a person to read. */
@NullMarked
package se.bokslut.job.summary;

import org.jspecify.annotations.NullMarked;
