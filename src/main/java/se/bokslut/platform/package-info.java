/** Where does it run? The database, the settings, the loading of definitions. */
@NullMarked
package se.bokslut.platform;

import org.jspecify.annotations.NullMarked;
