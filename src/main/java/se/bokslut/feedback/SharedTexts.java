package se.bokslut.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Copies the part of shared texts, those that no cell refers to among them. */
final class SharedTexts extends MaskedPart {

  private final SecretTexts secret;
  private int index;

  SharedTexts(SecretTexts secret) {
    super(false);
    this.secret = secret;
  }

  /** The texts of a part in their order, as they are stored. */
  static List<String> of(byte[] part) throws IOException, NotCopiedException {
    List<String> texts = new ArrayList<>();
    MaskedPart reader =
        new MaskedPart(false) {
          @Override
          String maskWhole(String text) {
            texts.add(text);
            return text;
          }
        };
    reader.copy(new ByteArrayInputStream(part), OutputStream.nullOutputStream());
    return texts;
  }

  @Override
  String maskWhole(String text) {
    return secret.shown(index++, text);
  }
}
