package se.bokslut.report.model;

/**
 * A column of a heat map.
 *
 * @param area what neighbouring columns belong to
 * @param id what it is called, such as {@code F1}
 * @param name what it is about, in short
 */
public record HeatColumn(String area, String id, String name) {

  /** Its id and what it is about. */
  public String heading() {
    return id + " " + name;
  }
}
