package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns defences, licentiates and half-time reviews into rows. */
final class ThesisRows {
  static final List<String> COLUMNS =
      List.of(
          "Personnummer",
          "Namn",
          "Enhetskod",
          "Typ",
          "Datum",
          "Titel",
          "ISBN",
          "URN:NBN",
          "Antagningsdatum",
          "Huvudhandledare");

  private final Titles titles;
  private final Names supervisors;
  private final String library;
  private int serial;

  ThesisRows() {
    this("theses", "uu", 0);
  }

  /** Theses registered in another library, numbered after {@code serial}. */
  ThesisRows(String use, String library, int serial) {
    this.titles = new Titles(use);
    this.supervisors = new Names(new Chance(use.equals("theses") ? "supervisors" : use));
    this.library = library;
    this.serial = serial;
  }

  List<OfficeRow> of(DoctoralStudent student, int year) {
    List<OfficeRow> rows = new ArrayList<>();
    if (isIn(student.defended, year)) {
      serial++;
      rows.add(
          thesis(student, "DISPUTATION", student.defended)
              .with("ISBN", isbn(serial))
              .with(
                  "URN:NBN",
                  String.format(
                      Locale.ROOT, "urn:nbn:se:%s:diva-%d", library, 9_000_000 + serial * 13)));
    }
    if (isIn(student.licentiate, year)) {
      rows.add(thesis(student, "LICENTIAT", student.licentiate));
    }
    if (isIn(student.reviewed, year)) {
      rows.add(row(student, "HALVTID", student.reviewed));
    }
    return rows;
  }

  private static boolean isIn(LocalDate day, int year) {
    return day != null && day.getYear() == year;
  }

  private OfficeRow thesis(DoctoralStudent student, String type, LocalDate day) {
    return row(student, type, day).with("Titel", titles.next("en", student.unit.code()));
  }

  private OfficeRow row(DoctoralStudent student, String type, LocalDate day) {
    return new OfficeRow()
        .with("Personnummer", student.id)
        .with("Namn", student.name)
        .with("Enhetskod", student.unit.code())
        .with("Typ", type)
        .with("Datum", day)
        .with("Antagningsdatum", student.admitted)
        .with("Huvudhandledare", supervisors.any());
  }

  /** A number with a valid check digit, from a publisher's range that is not given out. */
  private static String isbn(int serial) {
    String twelve = "978919999" + String.format(Locale.ROOT, "%03d", serial);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return String.format(Locale.ROOT, "978-91-9999-%03d-%d", serial, (10 - sum % 10) % 10);
  }
}
