package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns doctoral students into the rows of a half-year list, supports included. */
final class DoctoralRows {
  static final List<String> SUPPORTS =
      List.of("DTJ", "HTJ", "UBB", "FTG", "USL", "AUH", "STP", "ÖVR");
  static final List<String> COLUMNS =
      List.of(
          "Personnummer",
          "Namn",
          "Enhetskod",
          "Lärosäte",
          "Ämne",
          "Antagningsdatum",
          "Examensmål",
          "Halvår",
          "Aktivitet %",
          "DTJ",
          "HTJ",
          "UBB",
          "FTG",
          "USL",
          "AUH",
          "STP",
          "ÖVR",
          "Kliniskt verksam",
          "Yrke",
          "Kön",
          "Status");

  /** Before this year the faculty left the column of the clinically active empty. */
  private static final int CLINICAL_FROM = 2023;

  private DoctoralRows() {}

  static List<OfficeRow> of(DoctoralStudent student, int year) {
    List<OfficeRow> rows = new ArrayList<>();
    for (Map.Entry<String, Integer> half : student.activity.entrySet()) {
      if (half.getKey().startsWith(String.valueOf(year))) {
        addHalfYear(rows, student, half.getKey(), half.getValue());
      }
    }
    return rows;
  }

  private static void addHalfYear(
      List<OfficeRow> rows, DoctoralStudent student, String half, int activity) {
    if (student.second == null || activity < 20) {
      rows.add(row(student, student.unit, half, activity));
      return;
    }
    int other = activity / 20 * 10;
    rows.add(row(student, student.unit, half, activity - other));
    rows.add(row(student, student.second, half, other));
  }

  private static OfficeRow row(
      DoctoralStudent student, DemonstrationUnit unit, String half, int activity) {
    int year = Integer.parseInt(half.substring(0, 4));
    OfficeRow row =
        new OfficeRow()
            .with("Personnummer", student.id)
            .with("Namn", student.name)
            .with("Enhetskod", unit.code())
            .with("Lärosäte", "Uppsala universitet")
            .with("Ämne", "Medicinsk vetenskap")
            .with("Antagningsdatum", student.admitted)
            .with("Examensmål", "Doktorsexamen")
            .with("Halvår", half)
            .with("Aktivitet %", activity)
            .with("Yrke", student.clinical ? student.profession : "")
            .with("Kön", student.woman ? "Kvinna" : "Man")
            .with("Status", activity == 0 ? "Uppehåll" : "Aktiv");
    if (year >= CLINICAL_FROM && student.admitted.getDayOfMonth() % 4 != 0) {
      row.with("Kliniskt verksam", student.clinical ? "J" : "N");
    }
    if (activity > 0) {
      supports(row, student);
    }
    return row;
  }

  /** Supports in per cent of the activity: a hundred together. */
  private static void supports(OfficeRow row, DoctoralStudent student) {
    int kind = (student.admitted.getDayOfYear() + student.pace) % 6;
    if (student.clinical) {
      int clinic = List.of(100, 60, 80, 50, 100, 70).get(kind);
      row.with(kind < 4 ? "USL" : "AUH", clinic);
      row.with("DTJ", clinic == 100 ? "" : 100 - clinic);
      return;
    }
    switch (kind) {
      case 0, 1, 2 -> row.with("DTJ", 100);
      case 3 -> row.with("DTJ", 80).with("STP", 20);
      case 4 -> row.with("HTJ", 60).with("ÖVR", 40);
      default -> row.with("FTG", 50).with("DTJ", 50);
    }
  }
}
