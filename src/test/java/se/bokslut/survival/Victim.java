package se.bokslut.survival;

/** Who is killed. */
enum Victim {
  /** The Java process; the server is left without a master. */
  JAVA,
  /** The server's postmaster; the Java process loses its connections. */
  POSTGRES,
  /** First the one, then the other, at once. */
  BOTH;

  /** Kills as {@code kill -9} does. */
  void kill(Programme programme, ServerAccess server) {
    if (this != JAVA) {
      server.postmaster().ifPresent(ProcessHandle::destroyForcibly);
    }
    if (this != POSTGRES) {
      programme.process().destroyForcibly();
    }
  }
}
