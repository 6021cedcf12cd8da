package se.bokslut.job.summary;

/**
 * Where the registry and the job repository stood when a run began; what is numbered higher came of
 * it.
 *
 * @param event the last change of a delivery's standing
 * @param execution the last execution of a job
 */
record RunMark(long event, long execution) {}
