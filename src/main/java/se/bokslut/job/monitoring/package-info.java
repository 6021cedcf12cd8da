/** Is it well? Health and figures over HTTP for who looks after a server, while watching. */
@NullMarked
package se.bokslut.job.monitoring;

import org.jspecify.annotations.NullMarked;
