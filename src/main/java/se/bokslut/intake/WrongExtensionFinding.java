package se.bokslut.intake;

import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

/** Says that a file's name ends otherwise than its content asks. */
final class WrongExtensionFinding {

  private WrongExtensionFinding() {}

  static Finding of(String name) {
    return new Finding(
        FindingCode.WRONG_EXTENSION,
        Severity.WARNING,
        Place.FILE,
        IdentityNumberMask.maskPath(name),
        "Filnamnets ändelse stämmer inte med innehållet, men filen kunde läsas.",
        "Spara filen med rätt ändelse nästa gång.");
  }
}
