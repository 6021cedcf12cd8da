package se.bokslut.report.template;

/**
 * Where something stands in the templates.
 *
 * @param file the template's path within its folder
 * @param line the line, counted from 1
 */
record Place(String file, int line) {

  /** As a start tag carries it. */
  static Place of(String written) {
    int colon = written.lastIndexOf(':');
    return new Place(written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
  }

  /** As a start tag carries it. */
  String written() {
    return file + ":" + line;
  }

  @Override
  public String toString() {
    return "%s, rad %s".formatted(file, line);
  }
}
