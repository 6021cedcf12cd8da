package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EightBytesTests {

  @Test
  void everyByteIsSeenWhereverItStands() {
    for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
      for (int place = 0; place < Long.BYTES; place++) {
        byte[] bytes = "--abcdefgh--".getBytes(StandardCharsets.US_ASCII);
        bytes[2 + place] = (byte) value;
        long eight = EightBytes.at(bytes, 2);

        assertThat(EightBytes.holdBelow(eight, ' ')).isEqualTo(value >= 0 && value < ' ');
        for (char sought : new char[] {'<', '>', '&', '\\'}) {
          assertThat(EightBytes.hold(eight, sought)).isEqualTo(value == sought);
        }
        assertThat(EightBytes.areAscii(eight)).isEqualTo(value >= 0);
      }
    }
  }

  @Test
  void neighboursOfWhatIsSoughtAreNotTakenForIt() {
    byte[] bytes = new byte[Long.BYTES];
    Arrays.fill(bytes, (byte) '=');
    bytes[0] = '<' - 1;
    bytes[7] = (byte) 0xBC;

    assertThat(EightBytes.hold(EightBytes.at(bytes, 0), '<')).isFalse();
  }

  @Test
  void whateverStandsTogetherIsAnsweredAsByteForByte() {
    SplittableRandom random = new SplittableRandom(20_261_127);
    byte[] bytes = new byte[Long.BYTES];

    for (int trial = 0; trial < 100_000; trial++) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (random.nextBoolean() ? random.nextInt(' ', '@') : random.nextInt(256));
      }
      long eight = EightBytes.at(bytes, 0);

      assertThat(EightBytes.holdBelow(eight, ' ')).isEqualTo(any(bytes, b -> b >= 0 && b < ' '));
      assertThat(EightBytes.hold(eight, '<')).isEqualTo(any(bytes, b -> b == '<'));
      assertThat(EightBytes.areAscii(eight)).isEqualTo(!any(bytes, b -> b < 0));
    }
  }

  private static boolean any(byte[] bytes, IntPredicate sought) {
    return IntStream.range(0, bytes.length).map(i -> bytes[i]).anyMatch(sought);
  }
}
