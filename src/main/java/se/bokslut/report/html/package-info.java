/** Draws the start page as one static file that needs nothing else (design language). */
@NullMarked
package se.bokslut.report.html;

import org.jspecify.annotations.NullMarked;
