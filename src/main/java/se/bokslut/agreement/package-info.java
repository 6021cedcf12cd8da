/** What was promised? Targets, minimum levels, and their assessment. */
@NullMarked
package se.bokslut.agreement;

import org.jspecify.annotations.NullMarked;
