package se.bokslut.recount;

import java.util.Comparator;

/** Where a row stands; the order of these places is the row order that settles every contest. */
record RowPlace(String path, int sheet, int row) implements Comparable<RowPlace> {

  private static final Comparator<RowPlace> ORDER =
      Comparator.comparing(RowPlace::path, Texts.BY_CODE_POINT)
          .thenComparingInt(RowPlace::sheet)
          .thenComparingInt(RowPlace::row);

  @Override
  public int compareTo(RowPlace other) {
    return ORDER.compare(this, other);
  }
}
