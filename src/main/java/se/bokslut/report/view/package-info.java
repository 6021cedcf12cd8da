/** What does a template know? The figures of a report by name, and no words about them. */
@NullMarked
package se.bokslut.report.view;

import org.jspecify.annotations.NullMarked;
