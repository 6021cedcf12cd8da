package se.bokslut.command;

/**
 * What a figure is of, by the names that readers see.
 *
 * @param indicator the indicator's name, without what it is measured in
 */
record ShownFigure(String organisation, String indicator, int year) {

  /** A heading such as Externa anslag (tkr) without its unit. */
  static String withoutUnit(String heading) {
    return heading.strip().replaceFirst(" \\((?:tkr|månader)\\)$", "");
  }
}
