/** What do the cells say? Reads every format into the same rows; the only room that reads Excel. */
@NullMarked
package se.bokslut.spreadsheet;

import org.jspecify.annotations.NullMarked;
