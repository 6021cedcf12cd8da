package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bokslut.spreadsheet.WorkbookBuilder;

/**
 * What two regions deliver: most kinds, several formats, findings, a duplicate and a file that is
 * rejected; then something replaced, withdrawn and added; then a correction and a replacement that
 * is rejected.
 */
final class OfficeInput {

  private static final String PUBLICATIONS =
      "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;DOI;Antal författare";

  private final Path folder;

  private OfficeInput(Path folder) {
    this.folder = folder;
  }

  /** What is delivered first. */
  static void first(Path folder) throws IOException {
    OfficeInput office = new OfficeInput(folder);
    office.workbook("organisation.xlsx", organisation());
    office.text("Kirurgi/publikationer.csv", publications("U1", 1, 120));
    office.workbook("Neurologi/publikationer.xlsx", publicationSheet("U2", 60, 110));
    office.workbook("Skåne/publikationer.xlsx", publicationSheet("U3", 200, 260));
    office.text("Skåne/hud.csv", publications("U4", 230, 290));
    office.people();
    office.money();
    office.agreements();
    office.text("trasig.xlsx", "PK\u0003\u0004 en fil som har gått sönder");
  }

  /** A file beside the others that is read in several chunks. */
  static void large(Path folder, int rows) throws IOException {
    new OfficeInput(folder).text("Neurologi/äldre.csv", publications("U2", 1_000, 1_000 + rows));
  }

  /** What lies there later: a file replaced, one withdrawn, one added. */
  static void changed(Path folder) throws IOException {
    first(folder);
    OfficeInput office = new OfficeInput(folder);
    office.text("Kirurgi/publikationer.csv", publications("U1", 20, 150));
    Files.createDirectories(folder.resolve("återtaget"));
    Files.move(folder.resolve("Skåne/hud.csv"), folder.resolve("återtaget/hud.csv"));
    office.text("anslag till.csv", grants("U3", "F"));
  }

  /** What lies there after the first revision: a correction, and a replacement beyond use. */
  static void corrected(Path folder) throws IOException {
    changed(folder);
    OfficeInput office = new OfficeInput(folder);
    office.workbook("Skåne/publikationer.xlsx", publicationSheet("U3", 205, 270));
    office.text("anslag.csv", "Detta är ingen tabell\n");
  }

  private void people() throws IOException {
    StringBuilder students =
        new StringBuilder("Doktorand-id;Enhetskod;Halvår;Aktivitet %;Kliniskt verksam\n");
    for (int i = 0; i < 40; i++) {
      students.append(
          "D%d;U%d;%dVT;%d;J\n".formatted(i % 20, i % 4 + 1, 2024 + i / 20, i == 7 ? 900 : 50));
    }
    text("doktorander.csv", students.toString());
    text("Neurologi/doktorander igen.csv", students.toString());
    WorkbookBuilder defences =
        WorkbookBuilder.sheet("Disputationer").row("Doktorand-id", "Enhetskod", "Typ", "Datum");
    StringBuilder staff = new StringBuilder("Anställnings-id;Enhetskod;Examen;Giltig från\n");
    for (int i = 0; i < 20; i++) {
      defences.row(
          "D" + i, "U" + (i % 4 + 1), "Disputation", "%d-05-1%d".formatted(2021 + i % 5, i % 9));
      staff.append("A%d;U%d;PhD;%d\n".formatted(i, i % 4 + 1, 2019 + i % 6));
    }
    workbook("disputationer.xlsx", defences);
    text("personal.csv", staff.toString());
    workbook(
        "självvärdering.xlsx",
        WorkbookBuilder.sheet("Självvärdering")
            .row("Enhetskod", "År", "Kriterium", "Svar", "Värde", "Antal", "Text", "Motivering")
            .row("U1", 2025, "F1", "Ja")
            .row("U2", 2025, "F1", "Nej")
            .row("U3", 2025, "F3", "kanske"));
  }

  private void money() throws IOException {
    text(
        "anslag.csv",
        grants("U1", "P")
            + grants("U2", "Q").lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
    text(
        "alf.csv",
        "Regionkod;År;Ändamål;Erhållet\n03;2025;Forskning;312500\n12;2025;Forskning;512500\n");
    text("befolkning.csv", "Regionkod;År;Folkmängd\n03;2025;404589\n12;2025;1430000\n");
    text("medel.csv", "Omfattning;År;Källa;Slag;Belopp\n03;2025;ALF;projektmedel;500\n");
  }

  private void agreements() throws IOException {
    text(
        "mål.csv",
        "Avtal;Indikator;Omfattning;År;Målvärde\nALF;publications;03;2025;20\nALF;publications;U3;2025;9\n");
    text("mätvärden.csv", "Avtal;Indikator;Omfattning;År;Värde\nNHV;väntan;03;2025;12,5\n");
    text(
        "kommentarer.csv",
        "Omfattning;År;Avsnitt;Kommentar\nU1;2025;publications;Två var lediga\nU9;2025;F1;Okänd\n");
    text("kanaler.csv", "Titel;ISSN;Nivå 2025\nRytm;0378-5955;1\n");
  }

  private static WorkbookBuilder organisation() {
    return WorkbookBuilder.sheet("Organisation")
        .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod")
        .row("03", "Region Uppsala", "REGION", null)
        .row("12", "Region Skåne", "REGION", null)
        .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03")
        .row("SUS", "Skånes universitetssjukhus", "FÖRVALTNING", "12")
        .row("U1", "Kirurgi", "USVE", "AS")
        .row("U2", "Neurologi", "USVE", "AS")
        .row("U3", "Hjärta", "USVE", "SUS")
        .row("U4", "Hud", "USVE", "SUS");
  }

  private static String publications(String unit, int from, int till) {
    StringBuilder csv = new StringBuilder(PUBLICATIONS).append('\n');
    for (int number = from; number < till; number++) {
      csv.append(
          "%s;%s;%s;Refereegranskat;%d;10.5555/%d;%d\n"
              .formatted(
                  unit, title(number), type(number), 2021 + number % 5, number, number % 7 + 1));
    }
    return csv.toString();
  }

  private static WorkbookBuilder publicationSheet(String unit, int from, int till) {
    WorkbookBuilder workbook =
        WorkbookBuilder.sheet("Publikationer").row((Object[]) PUBLICATIONS.split(";", -1));
    for (int number = from; number < till; number++) {
      @Nullable Object[] row = {
        unit,
        title(number),
        type(number),
        "Refereegranskat",
        2021 + number % 5,
        "10.5555/" + number,
        3
      };
      workbook.row(row);
    }
    return workbook;
  }

  private static String title(int number) {
    return String.format(Locale.ROOT, "En undersökning med nummer %d i ordningen", number);
  }

  /** Every twentieth is of a type that nobody knows. */
  private static String type(int number) {
    return number % 20 == 3 ? "Dikt" : "Artikel";
  }

  private static String grants(String unit, String series) {
    StringBuilder csv =
        new StringBuilder(
            "Projekt-id;Enhetskod;Finansiär;Konkurrens;Beslut;År;Beviljat år;Beviljat totalt\n");
    for (int i = 0; i < 20; i++) {
      csv.append(
          "%s%d;%s;Vetenskapsrådet;Nationell;BEVILJAD;%d;%d;%d\n"
              .formatted(series, i, unit, 2021 + i % 5, 100 * i, 300 * i));
    }
    return csv.toString();
  }

  private void text(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void workbook(String path, WorkbookBuilder content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    content.write(file);
  }
}
