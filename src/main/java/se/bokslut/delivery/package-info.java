/**
 * What arrived? Scans the drop folder, fingerprints and registers deliveries, and knows which are
 * in force.
 */
@NullMarked
package se.bokslut.delivery;

import org.jspecify.annotations.NullMarked;
