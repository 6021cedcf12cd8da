package se.bokslut.report;

/** Whether a report can still change (läge; spec reports "Draft and revision"). */
public sealed interface ReportState {

  /** The folder of the year in which its files lie. */
  String folder();

  /** What every page says about it. */
  String words();

  /** The state whose files lie in a folder. */
  static ReportState in(String folder) {
    return folder.equals(new Draft().folder())
        ? new Draft()
        : new Revision(Integer.parseInt(folder.substring(1)));
  }

  /** Replaced in every run (utkast). */
  record Draft() implements ReportState {
    @Override
    public String folder() {
      return "utkast";
    }

    @Override
    public String words() {
      return "Utkast";
    }
  }

  /**
   * Frozen for good (fastställd revision).
   *
   * @param number 1 for the first of the year
   */
  record Revision(int number) implements ReportState {

    /** Checks the number. */
    public Revision {
      if (number < 1) {
        throw new IllegalArgumentException("revisions are numbered from 1: " + number);
      }
    }

    @Override
    public String folder() {
      return "r" + number;
    }

    @Override
    public String words() {
      return "Fastställd, revision " + number;
    }
  }
}
