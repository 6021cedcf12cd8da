package se.bokslut.job.summary;

/**
 * A delivery whose standing changed in a run.
 *
 * @param path its path below the drop folder, without identity numbers
 * @param standing where it stands now, as the registry writes it
 * @param first whether this run was the first to read it
 * @param correction whether another content was delivered at its path before
 * @param rows its rows
 * @param rejected those that are not used
 * @param findings its findings by severity
 * @param reason why it is rejected and what to do, else empty
 */
record Arrival(
    String path,
    String standing,
    boolean first,
    boolean correction,
    long rows,
    long rejected,
    Findings findings,
    String reason) {

  /** What became of it, in a Swedish word. */
  String word() {
    return switch (standing) {
      case "in-force" -> first ? (correction ? "rättelse" : "ny") : "gäller igen";
      case "replaced" -> "ersatt";
      case "rejected" -> "avvisad";
      case "duplicate" -> "dubblett";
      case "withdrawn" -> "återtagen";
      default -> "läses igen";
    };
  }
}
