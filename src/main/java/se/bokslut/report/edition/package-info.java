/** Who may see what? What everybody may see of a follow-up, with small numbers suppressed. */
@NullMarked
package se.bokslut.report.edition;

import org.jspecify.annotations.NullMarked;
