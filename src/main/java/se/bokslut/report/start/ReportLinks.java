package se.bokslut.report.start;

import java.util.List;

/**
 * A report and its files.
 *
 * @param receiver who it is for
 * @param name whom or what it is about
 */
public record ReportLinks(Receiver receiver, String name, List<FileLink> files) {

  /** Keeps a copy. */
  public ReportLinks {
    files = List.copyOf(files);
  }
}
