package se.bokslut.dataset;

import java.util.List;

/** The names of the months, which a JDK's locale data may write in other ways. */
public final class SwedishMonths {

  /** The names from January. */
  public static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private SwedishMonths() {}
}
