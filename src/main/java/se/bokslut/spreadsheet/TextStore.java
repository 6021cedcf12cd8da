package se.bokslut.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException.Reason;

/**
 * Texts by number, kept close together as bytes because a workbook may have millions; short ones
 * that are asked for again and again are kept ready.
 */
final class TextStore {

  private static final int BLOCK = 4 << 20;

  /** The first block, which few workbooks fill: a large one costs each of them its clearing. */
  private static final int FIRST_BLOCK = 1 << 18;

  private static final int STARTS = 1 << 14;
  private static final int LENGTH_BYTES = 3;
  private static final int READY = 1 << 15;
  private static final int LONGEST_READY = 256;

  private final int limit;
  private final List<byte[]> blocks = new ArrayList<>();
  private final List<int[]> starts = new ArrayList<>();
  private final int[] readyNumbers = new int[READY];
  private final @Nullable CellValue[] ready = new @Nullable CellValue[READY];
  private int count;
  private long taken;
  private int end;

  TextStore(int limit) {
    this.limit = limit;
    Arrays.fill(readyNumbers, -1);
  }

  int size() {
    return count;
  }

  /** Adds a text, whose number is the size before. */
  void add(String text) throws UnreadableSpreadsheetException {
    byte[] bytes = CellText.storable(text).getBytes(StandardCharsets.UTF_8);
    add(bytes, 0, bytes.length);
  }

  /** Adds a text of characters that every database can hold, in UTF-8. */
  void add(byte[] bytes, int from, int to) throws UnreadableSpreadsheetException {
    int length = to - from;
    if (blocks.isEmpty() || end + LENGTH_BYTES + length > blocks.getLast().length) {
      boolean first = blocks.isEmpty() && LENGTH_BYTES + length <= FIRST_BLOCK;
      int size = first ? FIRST_BLOCK : BLOCK;
      take(size);
      blocks.add(new byte[size]);
      end = 0;
    }
    if (count % STARTS == 0) {
      take(STARTS * Integer.BYTES);
      starts.add(new int[STARTS]);
    }
    starts.get(count / STARTS)[count % STARTS] = (blocks.size() - 1) * BLOCK + end;
    count++;
    put(bytes, from, length);
  }

  private void put(byte[] bytes, int from, int length) {
    byte[] block = blocks.getLast();
    for (int i = 0; i < LENGTH_BYTES; i++) {
      block[end + i] = (byte) (length >> (i * Byte.SIZE));
    }
    System.arraycopy(bytes, from, block, end + LENGTH_BYTES, length);
    end += LENGTH_BYTES + length;
  }

  private void take(int further) throws UnreadableSpreadsheetException {
    taken += further;
    if (taken > limit) {
      throw new UnreadableSpreadsheetException(
          Reason.TOO_LARGE, "the shared texts take up more than " + limit + " bytes");
    }
  }

  /** The cell that holds a text. */
  CellValue get(int number) throws UnreadableSpreadsheetException {
    if (number < 0 || number >= count) {
      throw new UnreadableSpreadsheetException(
          Reason.BROKEN, "a cell points to a text that is not there");
    }
    int place = number % READY;
    CellValue kept = ready[place];
    return kept != null && readyNumbers[place] == number ? kept : decode(number, place);
  }

  private CellValue decode(int number, int place) {
    int start = starts.get(number / STARTS)[number % STARTS];
    byte[] block = blocks.get(start / BLOCK);
    int at = start % BLOCK;
    int length = 0;
    for (int i = 0; i < LENGTH_BYTES; i++) {
      length |= (block[at + i] & 0xFF) << (i * Byte.SIZE);
    }
    CellValue value =
        CellText.ofStorable(new String(block, at + LENGTH_BYTES, length, StandardCharsets.UTF_8));
    if (length <= LONGEST_READY) {
      readyNumbers[place] = number;
      ready[place] = value;
    }
    return value;
  }
}
