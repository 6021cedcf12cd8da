/** How do our documents look? The few colours that all of them share (design language). */
@NullMarked
package se.bokslut.report.look;

import org.jspecify.annotations.NullMarked;
