package se.bokslut.demonstration;

import java.util.stream.IntStream;

/** The years that the demonstration holds, and the folders that its offices keep them in. */
final class DemonstrationYears {
  static final int FIRST = 2021;
  static final int LAST = 2025;

  private DemonstrationYears() {}

  static IntStream all() {
    return IntStream.rangeClosed(FIRST, LAST);
  }

  static String hospitalFolder(int year) {
    return year + "/Akademiska sjukhuset/";
  }

  static String facultyFolder(int year) {
    return year + "/Medicinska fakulteten/";
  }

  static String unitFolder(int year, DemonstrationUnit unit) {
    return hospitalFolder(year) + unit.name() + "/";
  }

  static String primaryCareWorkbook(int year) {
    return year + "/Nära vård och hälsa/FoU-underlag " + year + ".xlsx";
  }
}
