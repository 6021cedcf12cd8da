/** What was promised? Targets and their assessment. */
@NullMarked
package se.bokslut.agreement;

import org.jspecify.annotations.NullMarked;
