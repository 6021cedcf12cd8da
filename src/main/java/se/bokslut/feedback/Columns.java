package se.bokslut.feedback;

import se.bokslut.dataset.Place;

/** Columns by letters and by index from 0. */
final class Columns {

  private static final int LETTERS = 26;

  private Columns() {}

  /** The index of the column of a reference such as {@code AB} or {@code AB12}. */
  static int index(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  /** The letters of a column. */
  static String letters(int index) {
    return Place.letters(index);
  }
}
