/**
 * What does the start page say? What lies in the output folder, what was delivered, what is new.
 */
@NullMarked
package se.bokslut.report.start;

import org.jspecify.annotations.NullMarked;
