package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PseudonymiserTests {

  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private static PersonalIdentityNumber number(String text) {
    return PersonalIdentityNumber.of(text, 2026).orElseThrow();
  }

  @Test
  void is_the_keyed_hash_of_the_twelve_digits() {
    String pseudonym = new Pseudonymiser(KEY).pseudonym(number("19800101-9804"));

    assertThat(pseudonym)
        .isEqualTo("6a627ccef7a16c4c7f1df35ba371d13382b5fd1a6a70ae6ad9a4cc2d23fe70d5");
  }

  @Test
  void is_the_same_however_the_number_is_written() {
    Pseudonymiser pseudonymiser = new Pseudonymiser(KEY);

    assertThat(pseudonymiser.pseudonym(number("8001019804")))
        .isEqualTo(pseudonymiser.pseudonym(number("19800101-9804")));
  }

  @Test
  void differs_by_person_and_by_key() {
    byte[] otherKey = KEY.clone();
    Arrays.fill(otherKey, (byte) 7);
    String pseudonym = new Pseudonymiser(KEY).pseudonym(number("19800101-9804"));

    assertThat(new Pseudonymiser(KEY).pseudonym(number("19800101-9812"))).isNotEqualTo(pseudonym);
    assertThat(new Pseudonymiser(otherKey).pseudonym(number("19800101-9804")))
        .isNotEqualTo(pseudonym);
  }

  @Test
  void a_keys_fingerprint_tells_it_from_others_and_is_no_ones_pseudonym() {
    byte[] otherKey = KEY.clone();
    otherKey[31]++;
    String fingerprint = new Pseudonymiser(KEY).keyFingerprint();

    assertThat(fingerprint)
        .matches("[0-9a-f]{64}")
        .isEqualTo(new Pseudonymiser(KEY.clone()).keyFingerprint())
        .isNotEqualTo(new Pseudonymiser(otherKey).keyFingerprint())
        .isNotEqualTo(new Pseudonymiser(KEY).pseudonym(number("19800101-9804")));
  }

  @Test
  void refuses_a_short_key() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pseudonymiser(new byte[31]));
  }
}
