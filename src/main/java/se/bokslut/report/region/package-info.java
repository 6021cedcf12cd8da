/** Makes the report of one region: which figures stand where, and what is said about them. */
@NullMarked
package se.bokslut.report.region;

import org.jspecify.annotations.NullMarked;
