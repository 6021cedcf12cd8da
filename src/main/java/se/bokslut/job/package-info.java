/** In what order, when? Job configurations; the only room that builds and starts jobs. */
@NullMarked
package se.bokslut.job;

import org.jspecify.annotations.NullMarked;
