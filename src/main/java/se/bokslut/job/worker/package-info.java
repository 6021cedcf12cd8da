/**
 * Deliveries of a run are read by worker processes (arbetare), on this machine or others: remote
 * partitioning, with the job repository as the queue (docs/decisions/0023).
 */
@NullMarked
package se.bokslut.job.worker;

import org.jspecify.annotations.NullMarked;
