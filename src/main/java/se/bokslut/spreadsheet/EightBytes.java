package se.bokslut.spreadsheet;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of a text looked at together, for questions that are asked of every byte and are
 * answered alike by nearly all.
 */
public final class EightBytes {

  /** In which order they stand does not matter to any question. */
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long EACH = 0x0101_0101_0101_0101L;
  private static final long SIGNS = 0x8080_8080_8080_8080L;

  private EightBytes() {}

  /** The bytes from a place on; seven more must follow it. */
  public static long at(byte[] bytes, int place) {
    return (long) WORDS.get(bytes, place);
  }

  /**
   * Whether any of them is ASCII and below a bound.
   *
   * @param bound from 1 to 128
   */
  public static boolean holdBelow(long eight, int bound) {
    return ((eight - bound * EACH) & ~eight & SIGNS) != 0;
  }

  /** Whether one of them is this character of ASCII. */
  public static boolean hold(long eight, char character) {
    return holdBelow(eight ^ character * EACH, 1);
  }

  /** Whether all are ASCII. */
  static boolean areAscii(long eight) {
    return (eight & SIGNS) == 0;
  }
}
