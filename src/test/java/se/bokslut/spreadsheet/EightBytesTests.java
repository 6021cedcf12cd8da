package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        assertThat(EightBytes.hold(eight, '<')).isEqualTo(value == '<');
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
}
