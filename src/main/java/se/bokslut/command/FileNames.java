package se.bokslut.command;

import java.nio.charset.Charset;
import java.util.Optional;

/** Whether this process can read the names that Swedish files have. */
final class FileNames {

  /** The characters of file names, which Java takes from the environment once, at its start. */
  private static final String CHARACTERS = "sun.jnu.encoding";

  private FileNames() {}

  /** Why it cannot, and what to do; empty when it can. */
  static Optional<String> whyUnreadable() {
    return whyUnreadable(System.getProperty(CHARACTERS, "UTF-8"));
  }

  static Optional<String> whyUnreadable(String characters) {
    boolean readable =
        !Charset.isSupported(characters)
            || !Charset.forName(characters).canEncode()
            || Charset.forName(characters).newEncoder().canEncode("åäöÅÄÖ");
    return readable
        ? Optional.empty()
        : Optional.of(
            "Filer med å, ä eller ö i namnet kan inte läsas med datorns teckenuppsättning (%s). Sätt miljövariabeln LC_ALL till C.UTF-8, eller starta med bin/bokslut som gör det, och försök igen."
                .formatted(characters));
  }
}
