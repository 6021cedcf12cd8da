package se.bokslut.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Makes tidy sheets as untidy as offices make them, without changing what they say. */
final class UntidyHand {
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("Enhetskod", "Unit code"),
          Map.entry("Titel", "Title"),
          Map.entry("Publikationstyp", "PublicationType"),
          Map.entry("Innehållstyp", "ContentType"),
          Map.entry("År", "Year"),
          Map.entry("Status", "Publication status"),
          Map.entry("Undertyp", "PublicationSubtype"),
          Map.entry("Författare", "Authors"),
          Map.entry("Antal författare", "NumberOfAuthors"),
          Map.entry("Antal författare från enheten", "Number of unit authors"),
          Map.entry("Tidskrift", "Journal"),
          Map.entry("ISSN", "JournalISSN"),
          Map.entry("EISSN", "JournalEISSN"),
          Map.entry("PMID", "PubMed-id"),
          Map.entry("ISI", "UT"),
          Map.entry("Scopus-id", "ScopusId"),
          Map.entry("Öppen tillgång", "Open access"),
          Map.entry("Språk", "Language"));

  private static final Map<String, String> DECORATED =
      Map.of(
          "Titel", "TITEL *",
          "Publikationstyp", "Publikationstyp*",
          "År", "År*:",
          "Författare", "Forfattare",
          "Antal författare", "Antal \nförfattare",
          "Antal författare från enheten", "Antal författare \nfrån enheten",
          "Öppen tillgång", "Öppen_tillgång");

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("sv", "SE"));

  private UntidyHand() {}

  static void english(OfficeSheet sheet) {
    ENGLISH.forEach(sheet::rename);
  }

  static void decorated(OfficeSheet sheet) {
    DECORATED.forEach(sheet::rename);
  }

  static void unitsByName(OfficeSheet sheet) {
    sheet
        .rewrite("Enhetskod", code -> DemonstrationOrganisation.unit((String) code).name())
        .rename("Enhetskod", "Enhet");
  }

  static void unitsByAlias(OfficeSheet sheet) {
    sheet
        .rewrite("Enhetskod", code -> DemonstrationOrganisation.unit((String) code).firstAlias())
        .rename("Enhetskod", "Enhet");
  }

  static void numbersFromText(OfficeSheet sheet, String column) {
    sheet.rewrite(column, text -> Long.valueOf(text.toString()));
  }

  static void textFromNumbers(OfficeSheet sheet, String column) {
    sheet.rewrite(column, Object::toString);
  }

  /** {@code 15 mars 2023}. */
  static void datesInWords(OfficeSheet sheet, String column) {
    sheet.rewrite(column, day -> day instanceof LocalDate date ? WORDS.format(date) : day);
  }

  /** The number {@code 20230315}. */
  static void datesAsNumbers(OfficeSheet sheet, String column) {
    sheet.rewrite(
        column,
        day ->
            day instanceof LocalDate date
                ? Long.valueOf(DateTimeFormatter.BASIC_ISO_DATE.format(date))
                : day);
  }

  /** {@code 1 234 567 kr}, with the hard blanks of a Swedish Excel. */
  static Object inKronor(Object amount) {
    String digits = amount.toString();
    StringBuilder text = new StringBuilder(digits);
    for (int place = digits.length() - 3; place > 0; place -= 3) {
      text.insert(place, '\u00A0');
    }
    return text + " kr";
  }

  /** {@code 12,5 Mkr}; amounts are whole thousands. */
  static Object inMillions(Object amount) {
    return millions(amount) + " Mkr";
  }

  /** {@code 12,5} for twelve and a half million. */
  private static String millions(Object amount) {
    return new BigDecimal(amount.toString())
        .movePointLeft(6)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
