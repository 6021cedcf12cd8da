package se.bokslut.demonstration;

/**
 * The faults put into the lists of doctoral students. Only rows of an autumn are spoilt, of persons
 * whose spring is sound, so that the planned number of persons holds.
 */
final class DoctoralFaults {
  void list2022(OfficeSheet list) {
    misspelt(list, list, 120);
    supportsOf90(list, 200);
    supportsOf90(list, 333);
  }

  void list2023(OfficeSheet list) {
    misspelt(list, list, 90);
    refused(list, list, 210, "Personnummer", "");
    refused(list, list, 300, "Enhetskod", "U99");
    supportsOf90(list, 40);
    supportsOf90(list, 410);
    unknownAdmission(list, 150);
  }

  void autumn2024(OfficeSheet autumn, OfficeSheet spring) {
    refused(autumn, spring, 31, "Halvår", "sommaren 2024");
    refused(autumn, spring, 77, "Aktivitet %", "heltid");
    refused(autumn, spring, 130, "Personnummer", "");
    unknownAdmission(autumn, 181);
  }

  void list2025(OfficeSheet list) {
    misspelt(list, list, 25);
    misspelt(list, list, 260);
    refused(list, list, 350, "Personnummer", "");
    refused(list, list, 420, "Halvår", "HT");
    refused(list, list, 480, "Aktivitet %", 150);
    refused(list, list, 540, "Aktivitet %", 150);
    supportsOf90(list, 60);
    supportsOf90(list, 300);
    supportsOf90(list, 555);
  }

  void ownList2025(OfficeSheet list) {
    misspelt(list, list, 6);
    supportsOf90(list, 12);
  }

  private static void misspelt(OfficeSheet list, OfficeSheet other, int from) {
    OfficeRow row = autumnRow(list, other, from);
    String wrong = PersonalIdentityNumbers.misspelt(row.text("Personnummer"));
    list.spoil(row, "Personnummer", wrong, "AVVISAS: fel kontrollsiffra i personnumret");
  }

  private static void refused(
      OfficeSheet list, OfficeSheet other, int from, String column, Object value) {
    OfficeRow row = autumnRow(list, other, from);
    String seen = value.equals("") ? "tom" : value.toString();
    list.spoil(row, column, value, "AVVISAS: %s är %s".formatted(column, seen));
  }

  private static void supportsOf90(OfficeSheet list, int from) {
    OfficeRow row =
        list.rows().subList(from, list.rows().size()).stream()
            .filter(candidate -> candidate.text("DTJ").equals("100"))
            .findFirst()
            .orElseThrow();
    list.spoil(row, "DTJ", 90, "VARNING: försörjningen summerar till 90");
  }

  private static void unknownAdmission(OfficeSheet list, int place) {
    list.spoil(
        list.rows().get(place), "Antagningsdatum", "okänt", "VARNING: oläsligt antagningsdatum");
  }

  private static OfficeRow autumnRow(OfficeSheet list, OfficeSheet other, int from) {
    return list.rows().subList(from, list.rows().size()).stream()
        .filter(row -> isActive(row, "HT") && isSoundInSpring(row, other))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSoundInSpring(OfficeRow autumn, OfficeSheet list) {
    return list.rows().stream()
        .anyMatch(
            row ->
                isActive(row, "VT")
                    && row.text("Personnummer").equals(autumn.text("Personnummer")));
  }

  private static boolean isActive(OfficeRow row, String term) {
    return row.text("Halvår").endsWith(term)
        && row.text("Halvår").length() == 6
        && row.has("Personnummer")
        && row.text("Aktivitet %").matches("[1-9]\\d?0?");
  }
}
