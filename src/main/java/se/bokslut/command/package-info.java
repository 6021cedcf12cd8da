/** What did you ask for? The command line. */
@NullMarked
package se.bokslut.command;

import org.jspecify.annotations.NullMarked;
