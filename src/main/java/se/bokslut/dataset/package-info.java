/**
 * Which kind is it? Definitions of kinds, value parsing, row checks and findings; plain Java, no
 * Spring, no SQL.
 */
@NullMarked
package se.bokslut.dataset;

import org.jspecify.annotations.NullMarked;
