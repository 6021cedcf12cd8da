package se.bokslut.dataset;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces a personal identity number by a keyed HMAC-SHA-256 pseudonym (spec input "Personal
 * data").
 *
 * <p>The same number gives the same pseudonym as long as the key is the same; without the key a
 * pseudonym cannot be tried out over all numbers.
 */
public final class Pseudonymiser {

  /** The fewest bytes of a key. */
  public static final int SHORTEST_KEY = 32;

  private static final String ALGORITHM = "HmacSHA256";

  /** Not twelve digits, so that no number has it as its pseudonym. */
  private static final String NOBODY = "bokslut pseudonym key";

  private static final String IN_NAMES = "in the name of a file: ";

  private final SecretKeySpec key;

  /**
   * Takes the secret key.
   *
   * @param key at least 32 bytes
   */
  public Pseudonymiser(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("the pseudonym key must hold at least 32 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The pseudonym of a number, 64 hexadecimal digits. */
  String pseudonym(PersonalIdentityNumber number) {
    return digest(number.twelveDigits());
  }

  /**
   * The name of a file or folder as it is kept: every personal identity number in it is replaced by
   * a token that is another than the pseudonym of the person.
   */
  public String inName(String name) {
    return IdentityNumberMask.replaced(name, number -> digest(IN_NAMES + number));
  }

  /**
   * What tells one key from another without telling the key: 64 hexadecimal digits, the same as
   * long as pseudonyms are the same.
   */
  public String keyFingerprint() {
    return digest(NOBODY);
  }

  private String digest(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
