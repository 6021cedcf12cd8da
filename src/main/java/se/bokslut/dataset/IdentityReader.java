package se.bokslut.dataset;

import java.util.Arrays;
import java.util.Optional;
import se.bokslut.spreadsheet.CellValue;

/**
 * Reads who a row is about: a personal identity number, of which only a pseudonym leaves, or an id
 * (spec input "Personal data").
 */
final class IdentityReader {

  private final Pseudonymiser pseudonymiser;
  private final int thisYear;

  IdentityReader(Pseudonymiser pseudonymiser, int thisYear) {
    this.pseudonymiser = pseudonymiser;
    this.thisYear = thisYear;
  }

  /** A code; an identity number in its place becomes a pseudonym. */
  Reading code(CellValue cell) {
    String code = TextReader.clean(CellReader.asText(cell));
    return PersonalIdentityNumber.of(code, thisYear)
        .filter(number -> code.length() > 9)
        .map(
            number ->
                Reading.of(
                    "pnr-" + pseudonymiser.pseudonym(number),
                    FindingCode.MASKED_IDENTITY_NUMBER,
                    "Ett personnummer stod i en kolumn för koder och har ersatts av en pseudonym.",
                    "Skriv personnumret i kolumnen Personnummer, eller en egen kod här."))
        .orElseGet(() -> plainCode(code));
  }

  private static Reading plainCode(String code) {
    if (IdentityNumberMask.found(code)) {
      return Reading.unreadable(
          FindingCode.MASKED_IDENTITY_NUMBER,
          "Ett felaktigt personnummer stod i en kolumn för koder.",
          "Skriv personnumret i kolumnen Personnummer, eller en egen kod här.");
    }
    return code.isEmpty() ? Reading.NOTHING : Reading.of(code);
  }

  /** A personal identity number as pseudonym, year of birth and legal sex. */
  Reading personNumber(CellValue cell) {
    String text = CellReader.asText(cell);
    if (IdentityNumberMask.isMasked(text)) {
      return Reading.unreadable(
          FindingCode.UNREADABLE_VALUE,
          "Personnumret är maskerat, så som det visas i återkopplingen.",
          "Rätta i er egen fil, där personnumret står, och lämna den i stället för återkopplingen.");
    }
    Optional<PersonalIdentityNumber> read = PersonalIdentityNumber.of(text, thisYear);
    if (read.isEmpty()) {
      return PersonalIdentityNumber.hasForm(text)
          ? Reading.unreadable(
              FindingCode.WRONG_CHECK_DIGIT,
              "Personnumrets datum eller kontrollsiffra stämmer inte.",
              "Jämför med källan och rätta personnumret.")
          : Reading.unreadable(
              FindingCode.UNREADABLE_VALUE,
              "Värdet har inte formen av ett personnummer.",
              "Skriv tolv siffror, ÅÅÅÅMMDD-NNNN, eller använd kolumnen för eget id.");
    }
    PersonalIdentityNumber number = read.get();
    return new Reading.Read(
        Arrays.asList(
            pseudonymiser.pseudonym(number),
            Integer.toString(number.birthYear()),
            number.legalSex()),
        null);
  }
}
