/** What is the number? Definitions, contributions and the one roll-up. */
@NullMarked
package se.bokslut.indicator;

import org.jspecify.annotations.NullMarked;
