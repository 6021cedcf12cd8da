package se.bokslut.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** What the units of one region deliver, row by row, for tests of minimum levels. */
final class UnitSheets {

  private final WorkbookBuilder organisation =
      WorkbookBuilder.sheet("Organisation")
          .row(
              "Enhetskod",
              "Enhet",
              "Nivå",
              "Överordnad kod",
              "Giltig från",
              "Giltig till",
              "Ersätter")
          .row("03", "Region Uppsala", "REGION")
          .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03");
  private final WorkbookBuilder answers =
      WorkbookBuilder.sheet("Självvärdering")
          .row("Enhetskod", "År", "Kriterium", "Svar", "Värde", "Antal", "Text", "Motivering");
  private final WorkbookBuilder staff =
      WorkbookBuilder.sheet("Personal")
          .row(
              "Anställnings-id",
              "Enhetskod",
              "Yrkesgrupp",
              "Examen",
              "Docent",
              "Professor",
              "Anställning",
              "Roll",
              "Ledningsgrupp",
              "Giltig från",
              "Giltig till");
  private final WorkbookBuilder students =
      WorkbookBuilder.sheet("Doktorander")
          .row("Doktorand-id", "Enhetskod", "Halvår", "Aktivitet %", "Kliniskt verksam");
  private final WorkbookBuilder defences =
      WorkbookBuilder.sheet("Disputationer").row("Doktorand-id", "Enhetskod", "Typ", "Datum");
  private final WorkbookBuilder publications =
      WorkbookBuilder.sheet("Publikationer")
          .row(
              "Enhetskod",
              "Titel",
              "Publikationstyp",
              "Undertyp",
              "Innehållstyp",
              "År",
              "Antal författare");
  private final WorkbookBuilder grants =
      WorkbookBuilder.sheet("Anslag")
          .row(
              "Projekt-id",
              "Enhetskod",
              "Finansiär",
              "Konkurrens",
              "Beslut",
              "År",
              "Beviljat år",
              "Beviljat totalt");
  private final WorkbookBuilder levels =
      WorkbookBuilder.sheet("Miniminivåer")
          .row(
              "Id", "Område", "Text", "Avgörs av", "Regionkod", "Giltig från år", "Giltig till år");
  private int number;

  UnitSheets units(String... codes) {
    for (String code : codes) {
      organisation.row(code, "Enhet " + code, "USVE", "AS");
    }
    return this;
  }

  /** Any organisation: code, name, level, superior, first and last year, what it replaces. */
  UnitSheets organisation(@Nullable Object... cells) {
    organisation.row(cells);
    return this;
  }

  UnitSheets answer(String unit, int year, String criterion, String answer) {
    return answer(unit, year, criterion, answer, null, null, null, null);
  }

  UnitSheets answer(
      String unit,
      int year,
      String criterion,
      String answer,
      @Nullable Object value,
      @Nullable Object count,
      @Nullable String text,
      @Nullable String motivation) {
    answers.row(unit, year, criterion, answer, value, count, text, motivation);
    return this;
  }

  UnitSheets motivated(String unit, int year, String criterion) {
    return answer(unit, year, criterion, "ET", null, null, null, "Gäller inte oss");
  }

  /** A person: profession, degree, docent, professor, employment, role, group, from and till. */
  UnitSheets person(String unit, @Nullable Object... cells) {
    number++;
    Object[] row = new Object[11];
    row[0] = "A" + number;
    row[1] = unit;
    System.arraycopy(cells, 0, row, 2, cells.length);
    staff.row(row);
    return this;
  }

  UnitSheets student(String unit, String halfYear, int activity, String clinical) {
    number++;
    students.row("D" + number, unit, halfYear, activity, clinical);
    return this;
  }

  UnitSheets defence(String unit, String event, String date) {
    number++;
    defences.row("D" + number, unit, event, date);
    return this;
  }

  /** Nothing was defended in years. */
  UnitSheets noDefences(String unit, int... years) {
    for (int year : years) {
      defences.row("Inga", unit, null, year);
    }
    return this;
  }

  /** A counted article in each of some years. */
  UnitSheets articles(String unit, int... years) {
    for (int year : years) {
      publication(unit, "Artikel", null, year);
    }
    return this;
  }

  UnitSheets publication(String unit, String type, @Nullable String subtype, int year) {
    number++;
    publications.row(
        unit,
        "En publikation med nummer " + number + " i ordningen",
        type,
        subtype,
        "Refereegranskat",
        year,
        4);
    return this;
  }

  /** Nothing was published in years. */
  UnitSheets noPublications(String unit, int... years) {
    for (int year : years) {
      publications.row(unit, "Inga", null, null, null, year, null);
    }
    return this;
  }

  /** A grant: class, decision, amount of the year, whole amount. */
  UnitSheets grant(
      String unit, int year, String competition, @Nullable Object granted, @Nullable Object whole) {
    number++;
    grants.row("P" + number, unit, "Fonden", competition, "BEVILJAD", year, granted, whole);
    return this;
  }

  UnitSheets noGrants(String unit, int year) {
    grants.row("Inga", unit, null, null, null, year, null, null);
    return this;
  }

  /** A level: id, area, text, decided by, region, first and last year. */
  UnitSheets level(@Nullable Object... cells) {
    levels.row(cells);
    return this;
  }

  /** Drops it all; sheets without rows hold their headings only. */
  Workplace dropInto(Workplace workplace) throws IOException {
    return workplace
        .drop("organisation.xlsx", organisation)
        .drop("svar.xlsx", answers)
        .drop("personal.xlsx", staff)
        .drop("doktorander.xlsx", students)
        .drop("disputationer.xlsx", defences)
        .drop("publikationer.xlsx", publications)
        .drop("anslag.xlsx", grants)
        .drop("nivåer.xlsx", levels);
  }
}
