/** How fast is it? Measured by hand, never in a build. */
@NullMarked
package se.bokslut.benchmark;

import org.jspecify.annotations.NullMarked;
