/** Is it the same thing? Match keys, grouping of publications and defences, double reports. */
@NullMarked
package se.bokslut.consolidation;

import org.jspecify.annotations.NullMarked;
