package se.bokslut.report.pdf;

import java.io.IOException;

/** A character cannot be drawn, and nothing may be left out silently; the message names it. */
public final class UndrawableCharacterException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 60;

  UndrawableCharacterException(int character, String text) {
    super(
        "Tecknet %s (U+%04X) i texten ”%s” finns inte i rapportens typsnitt. Ersätt tecknet i mallen, filnamnet eller underlaget och kör igen."
            .formatted(
                Character.toString(character),
                character,
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text));
  }
}
