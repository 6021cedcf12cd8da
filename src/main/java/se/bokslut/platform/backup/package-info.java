/** How is everything kept and put back? Backups, independent of the database server's version. */
@NullMarked
package se.bokslut.platform.backup;

import org.jspecify.annotations.NullMarked;
