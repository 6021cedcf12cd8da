/**
 * Does it survive? Whole processes that are killed, and other disasters, beside undisturbed ones.
 */
@NullMarked
package se.bokslut.survival;

import org.jspecify.annotations.NullMarked;
