/** Writes the figures as data files and describes them. */
@NullMarked
package se.bokslut.report.data;

import org.jspecify.annotations.NullMarked;
