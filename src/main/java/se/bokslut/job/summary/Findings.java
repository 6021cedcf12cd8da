package se.bokslut.job.summary;

/** How many findings there are of each severity. */
record Findings(long errors, long warnings, long infos) {

  /** The counts in Swedish words. */
  String inWords() {
    return "%d fel, %d %s, %d %s"
        .formatted(
            errors,
            warnings,
            warnings == 1 ? "varning" : "varningar",
            infos,
            infos == 1 ? "upplysning" : "upplysningar");
  }
}
