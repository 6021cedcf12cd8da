/** Keep what was said: the intake step's reader, processor and writer. */
@NullMarked
package se.bokslut.intake;

import org.jspecify.annotations.NullMarked;
