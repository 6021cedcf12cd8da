package se.bokslut.demonstration;

import java.util.Map;

/** The English headings of lists of doctoral students. */
final class DoctoralColumns {
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("Personnummer", "Personal identity number"),
          Map.entry("Namn", "Name"),
          Map.entry("Enhetskod", "Unit code"),
          Map.entry("Lärosäte", "University"),
          Map.entry("Ämne", "Subject"),
          Map.entry("Antagningsdatum", "Admission date"),
          Map.entry("Examensmål", "Degree goal"),
          Map.entry("Halvår", "Half-year"),
          Map.entry("Aktivitet %", "Activity %"),
          Map.entry("Kliniskt verksam", "Clinically active"),
          Map.entry("Yrke", "Profession"),
          Map.entry("Kön", "Sex"));

  private DoctoralColumns() {}

  static void english(OfficeSheet sheet) {
    ENGLISH.forEach(sheet::rename);
  }
}
