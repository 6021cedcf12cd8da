package se.bokslut.job.worker;

/**
 * The locks in the database by which worker processes are seen and partitions are theirs; a lock
 * ends with the session that holds it, so a killed process leaves none.
 *
 * <p>They are of PostgreSQL's kind with two numbers, which never meet the run's own with one.
 */
final class WorkerLocks {

  /** With a programme's number: held together by the worker processes of that programme. */
  static final int PRESENT = 0x426F6B57;

  /** With a partition's number: held by the one process that works on it. */
  static final int PARTITION = 0x426F6B50;

  private static final int HEXADECIMAL = 16;
  private static final int DIGITS = 7;

  private WorkerLocks() {}

  /**
   * The number of a programme: processes of another version or with other definitions would read
   * otherwise.
   *
   * @param fingerprint that of version and definitions
   */
  static int programme(String fingerprint) {
    return Integer.parseInt(fingerprint.substring(0, DIGITS), HEXADECIMAL);
  }
}
