package se.bokslut.report.start;

/** What has come of a unit's deliveries of one kind for a year; see {@link DeliveryStates}. */
public enum DeliveryState {
  /** Delivered, and nothing to remark on. */
  RECEIVED,
  /** Delivered, with something to mend or to look over. */
  REMARKS,
  /** All that was delivered is refused. */
  REJECTED,
  /** Nothing is delivered. */
  MISSING;

  /**
   * The state.
   *
   * @param used whether anything delivered is used
   * @param remarked whether anything is remarked on
   * @param refused whether anything is refused
   */
  static DeliveryState of(boolean used, boolean remarked, boolean refused) {
    if (used) {
      return remarked || refused ? REMARKS : RECEIVED;
    }
    return refused ? REJECTED : MISSING;
  }
}
