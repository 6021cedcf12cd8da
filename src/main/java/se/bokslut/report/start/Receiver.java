package se.bokslut.report.start;

import java.util.Arrays;
import java.util.Optional;

/** Who a report is for, told by how its folder is called (spec reports "Who receives what"). */
public enum Receiver {
  /** The nation, regions side by side. */
  NATION("riket"),
  /** The board of a region and its joint ALF board. */
  REGION("region-"),
  /** The state, about one region. */
  STATE("staten-"),
  /** The parties of a further agreement. */
  AGREEMENT("avtal-"),
  /** The leadership of a unit. */
  UNIT("enhet-");

  private final String start;

  Receiver(String start) {
    this.start = start;
  }

  /** Who the report in a folder is for; empty when it is no report. */
  static Optional<Receiver> of(String folder) {
    return Arrays.stream(values()).filter(receiver -> receiver.owns(folder)).findFirst();
  }

  private boolean owns(String folder) {
    return this == NATION
        ? folder.equals(start)
        : folder.startsWith(start) && folder.length() > start.length();
  }

  /** The code of the organisation or agreement that the report in a folder is about. */
  String about(String folder) {
    return folder.substring(start.length());
  }
}
