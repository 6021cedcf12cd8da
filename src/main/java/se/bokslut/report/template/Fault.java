package se.bokslut.report.template;

/**
 * One fault of a template.
 *
 * @param place where it stands
 * @param words what is wrong and what to do, in Swedish
 */
record Fault(Place place, String words) {

  @Override
  public String toString() {
    return place + ": " + words;
  }
}
