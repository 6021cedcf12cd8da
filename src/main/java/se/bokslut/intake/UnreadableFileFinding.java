package se.bokslut.intake;

import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;
import se.bokslut.spreadsheet.UnreadableSpreadsheetException;

/** The one Swedish sentence about a file that cannot be read (spec input "Bad input"). */
final class UnreadableFileFinding {

  private UnreadableFileFinding() {}

  static Finding of(UnreadableSpreadsheetException.Reason reason) {
    return switch (reason) {
      case EMPTY -> unreadable("Filen är tom.", "Lämna filen på nytt med sitt innehåll.");
      case ENCRYPTED ->
          new Finding(
              FindingCode.ENCRYPTED_FILE,
              Severity.ERROR,
              Place.FILE,
              "",
              "Filen är skyddad med lösenord och kan inte läsas.",
              "Ta bort lösenordet och lämna filen på nytt.");
      case BROKEN ->
          unreadable(
              "Filen är skadad eller ofullständig och kan inte läsas.",
              "Öppna den i Excel, spara den på nytt och lämna den igen.");
      case NOT_A_SPREADSHEET ->
          unreadable("Filen är inte ett kalkylark.", "Lämna underlaget som xlsx eller csv.");
      case FORMAT_NOT_READ ->
          unreadable(
              "Filen är ett kalkylark i ett format som inte läses.",
              "Spara den som Excel-arbetsbok (.xlsx) och lämna den igen.");
      case MARKUP ->
          unreadable(
              "Filen är en webbsida eller ett XML-dokument, inte ett kalkylark, vad den än heter.",
              "Öppna den i Excel, välj Spara som Excel-arbetsbok (.xlsx) och lämna den nya filen.");
      case TOO_LARGE ->
          unreadable(
              "Filen blir orimligt stor när den packas upp och läses därför inte.",
              "Dela upp underlaget på flera filer, eller spara det på nytt.");
      case FORBIDDEN_CONTENT ->
          unreadable(
              "Filen innehåller sådant som kalkylprogram aldrig skriver och läses därför inte.",
              "Öppna den i Excel, spara den på nytt och lämna den igen.");
    };
  }

  private static Finding unreadable(String reason, String remedy) {
    return new Finding(FindingCode.UNREADABLE_FILE, Severity.ERROR, Place.FILE, "", reason, remedy);
  }
}
