/** Who is to be told by mail, and of what? Reminders to those who have not delivered. */
@NullMarked
package se.bokslut.job.mail;

import org.jspecify.annotations.NullMarked;
