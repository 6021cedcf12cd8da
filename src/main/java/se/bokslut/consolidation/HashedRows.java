package se.bokslut.consolidation;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Rows in row order, with a hash of every key, by which those are told that share none.
 *
 * <p>Memory: a number a row for itself, its place, and each key.
 */
final class HashedRows {

  /** The hash of a key that a row lacks. */
  static final long NONE = 0;

  private final long[] places;
  private final long[] rowIds;
  private final long[][] hashes;

  private HashedRows(long[] places, long[] rowIds, long[][] hashes) {
    this.places = places;
    this.rowIds = rowIds;
    this.hashes = hashes;
  }

  /** Collects rows, which can come in any order, and several times. */
  static final class Builder {

    private final LongStream.Builder places = LongStream.builder();
    private final LongStream.Builder rowIds = LongStream.builder();
    private final LongStream.Builder[] hashes;

    /** Takes the number of keys, of each of which every row must be given a hash. */
    Builder(int keys) {
      hashes = new LongStream.Builder[keys];
      Arrays.setAll(hashes, key -> LongStream.builder());
    }

    void row(long place, long rowId) {
      places.add(place);
      rowIds.add(rowId);
    }

    void hash(int key, long hash) {
      hashes[key].add(hash);
    }

    HashedRows build() {
      long[] given = places.build().toArray();
      long[] inOrder = distinct(given);
      int[] positions =
          Arrays.stream(given).mapToInt(place -> Arrays.binarySearch(inOrder, place)).toArray();
      long[][] hashesInOrder = new long[hashes.length][];
      Arrays.setAll(hashesInOrder, key -> inOrder(hashes[key].build(), positions, inOrder.length));
      return new HashedRows(
          inOrder, inOrder(rowIds.build(), positions, inOrder.length), hashesInOrder);
    }

    private static long[] distinct(long[] given) {
      long[] sorted = given.clone();
      Arrays.sort(sorted);
      int kept = 0;
      for (int i = 0; i < sorted.length; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[kept++] = sorted[i];
        }
      }
      return Arrays.copyOf(sorted, kept);
    }

    private static long[] inOrder(LongStream given, int[] positions, int size) {
      long[] values = given.toArray();
      long[] inOrder = new long[size];
      for (int i = 0; i < values.length; i++) {
        inOrder[positions[i]] = values[i];
      }
      return inOrder;
    }
  }

  int size() {
    return rowIds.length;
  }

  /** The number of the row at a position in row order, from 0. */
  long rowId(int position) {
    return rowIds[position];
  }

  /** The position of the row at a place, which must be that of one of the rows. */
  int position(long place) {
    return Arrays.binarySearch(places, place);
  }

  /** The positions of rows that can share a key with another: all that do, and hardly any more. */
  int[] sharing() {
    long[][] repeated = new long[hashes.length][];
    Arrays.setAll(repeated, key -> repeated(hashes[key]));
    return IntStream.range(0, size()).filter(row -> isAmong(repeated, row)).toArray();
  }

  private boolean isAmong(long[][] repeated, int row) {
    for (int key = 0; key < hashes.length; key++) {
      if (Arrays.binarySearch(repeated[key], hashes[key][row]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The hashes that come more than once, in order. */
  private static long[] repeated(long[] hashes) {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    return IntStream.range(1, sorted.length)
        .filter(i -> sorted[i] == sorted[i - 1] && sorted[i] != NONE)
        .mapToLong(i -> sorted[i])
        .toArray();
  }
}
