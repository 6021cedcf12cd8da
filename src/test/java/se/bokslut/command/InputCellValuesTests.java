package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.WorkbookBuilder.formatted;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** Spec input "Cell values", sentence by sentence, from the dropped file to the tables. */
class InputCellValuesTests {

  private static final String CSV_HEADINGS = "Enhetskod;Titel;Publikationstyp;Innehållstyp;År\n";

  private static TakenIn taken;

  @BeforeAll
  static void drop(@TempDir Path folder) throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.drop("organisation.xlsx", Sheets.organisation());
    workplace.drop("underlag.xlsx", workbook());
    workplace.drop(
        "datum1904.xlsx",
        WorkbookBuilder.sheet("Från 1904")
            .from1904()
            .row("Personnummer", "Doktorand-id", "Enhetskod", "Typ", "Datum")
            .row(null, "D1", "U1", "Halvtid", LocalDate.of(2025, 3, 15)));
    write(
        workplace,
        "windows.csv",
        CSV_HEADINGS + "U1;Ångström åt öster;Artikel;Refereegranskat;2025\n",
        Charset.forName("windows-1252"));
    write(
        workplace,
        "utf16.txt",
        "\uFEFF"
            + CSV_HEADINGS.replace(';', '\t')
            + "U1\tUTF sexton å\tArtikel\tRefereegranskat\t2025\n",
        StandardCharsets.UTF_16LE);
    write(
        workplace,
        "komma.csv",
        CSV_HEADINGS.replace(';', ',')
            + "U1,\"Kommatecken, och \\\"citat\\\" på\ntvå rader\",Artikel,Refereegranskat,2025\n",
        StandardCharsets.UTF_8);
    write(
        workplace,
        "streck.csv",
        CSV_HEADINGS.replace(';', '|') + "U1|Lodstreck|Artikel|Refereegranskat|2025\n",
        StandardCharsets.UTF_8);
    write(
        workplace,
        "dubbelt.csv",
        CSV_HEADINGS + "U1;VÃ¥rdforskning;Artikel;Refereegranskat;2025\n",
        StandardCharsets.UTF_8);
    taken = TakenIn.of(workplace);
  }

  private static void write(Workplace workplace, String path, String text, Charset charset)
      throws IOException {
    Files.write(workplace.input().resolve(path), text.getBytes(charset));
  }

  private static WorkbookBuilder workbook() {
    WorkbookBuilder book =
        WorkbookBuilder.sheet("Belopp")
            .row("Projekt-id", "Finansiär", "Enhetskod", "År", "Beviljat år", "Andel %");
    Object[] amounts = {
      1234.5,
      "1234,5",
      "1 234,5",
      "1\u00a0234,5",
      "1\u202f234,5",
      "1\u2009234,5",
      "1.234,5",
      "1,234.5",
      "1 234 kr",
      "12,5 Mkr",
      "340 tkr",
      "1e+06",
      "1.5e+07",
      "-5",
      "\u22125",
      "\u20135",
      "5-",
      "(5)",
      "1.234",
      "tolv"
    };
    for (Object amount : amounts) {
      book.row("P1", "Vetenskapsrådet", "U1", 2025, amount, 50);
    }
    book.andSheet("Procent")
        .row("Projekt-id", "Finansiär", "Enhetskod", "År", "Beviljat år", "Andel %")
        .row("P1", "Vetenskapsrådet", "U1", 2025, 1, "50 %")
        .row("P2", "Vetenskapsrådet", "U1", 2025, 1, 50)
        .row("P3", "Vetenskapsrådet", "U1", 2025, 1, formatted("0.5", "0 %"))
        .row("P4", "Vetenskapsrådet", "U1", 2025, 1, 0.5);
    book.andSheet("Andelar")
        .row("Avtal", "Indikator", "Omfattning", "År", "Målvärde", "Tolerans %")
        .row("A", "doctoral-students-women-share", "U1", 2025, "86 %", 5)
        .row(
            "A",
            "doctoral-students-women-share",
            "U2",
            2025,
            formatted("0.86", "0 %"),
            formatted("0.05", "0 %"))
        .row("A", "doctoral-students-women-share", "AS", 2025, 0.86, "5 %");
    book.andSheet("Datum").row("Doktorand-id", "Enhetskod", "Typ", "Datum");
    Object[] dates = {
      LocalDate.of(2025, 3, 15),
      "2025-03-15",
      "20250315",
      20250315,
      "2025-03",
      "2025",
      "15/3 2025",
      "15 mar 2025",
      "15 mars 2025",
      "15 mar. 2025",
      "2025-03-15 23:59:59",
      "03/15/2025 10:00:00",
      "31/2 2025"
    };
    for (Object date : dates) {
      book.row("D1", "U1", "Halvtid", date);
    }
    book.andSheet("Giltighet")
        .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod", "Giltig från", "Giltig till")
        .row("U8", "Ortopedi", "USVE", "AS", "2020", "2024")
        .row("U9", "Psykiatri", "USVE", "AS", "2020-02", "2024-02");
    book.andSheet("Halvår")
        .row("Doktorand-id", "Enhetskod", "Halvår", "Aktivitet %", "Kliniskt verksam");
    String[] halves = {"2025VT", "VT25", "VT 2025", "2025-1", "HT2025", "2025-2", "våren"};
    Object[] truths = {"J", "ja", "X", "true", "sant", 1, "yes"};
    for (int i = 0; i < halves.length; i++) {
      book.row("D" + i, "U1", halves[i], 50, truths[i]);
    }
    Object[] untruths = {"N", "nej", null, "false", "falskt", 0, "no", "kanske"};
    for (int i = 0; i < untruths.length; i++) {
      book.row("E" + i, "U1", "2025HT", 50, untruths[i]);
    }
    book.andSheet("Identifierare")
        .row(
            "Enhetskod",
            "Titel",
            "Publikationstyp",
            "Innehållstyp",
            "År",
            "DOI",
            "PMID",
            "ISI",
            "ISSN")
        .row(
            "U1",
            "T1",
            "Artikel",
            "Refereegranskat",
            2025,
            "https://doi.org/10.1234/ABC&lt;1&gt;",
            12345678,
            "WOS:000123456700012",
            "03785955")
        .row(
            "U1",
            "T2",
            "Artikel",
            "Refereegranskat",
            2025,
            "doi: 10.1234/\u200babc def",
            "12345678",
            "000123456700012",
            "0378-5955")
        .row("U1", "T3", "Artikel", "Refereegranskat", 2025, "abc", "abc", "abc", "0378-5954");
    book.andSheet("Formler")
        .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År")
        .row("U1", "=cmd|' /C calc'!A0", "Artikel", "Refereegranskat", 2025)
        .row("U1", "+46", "Artikel", "Refereegranskat", 2025)
        .row("U1", "-titel", "Artikel", "Refereegranskat", 2025)
        .row("U1", "@SUM(1)", "Artikel", "Refereegranskat", 2025);
    return book;
  }

  @Test
  void amounts_are_read_as_stored_or_as_swedes_write_them() {
    assertThat(taken.rows("grant_row", "Belopp", "granted"))
        .containsExactly(
            "1234.5",
            "1234.5",
            "1234.5",
            "1234.5",
            "1234.5",
            "1234.5",
            "1234.5",
            "1234.5",
            "1234",
            "12500000",
            "340000",
            "1000000",
            "15000000",
            "-5",
            "-5",
            "-5",
            "-5",
            "-5",
            "1234",
            "–");
    assertThat(taken.findings("Belopp"))
        .containsExactly("warning ambiguous-value E20", "warning unreadable-value E21");
  }

  @Test
  void a_percent_column_reads_50_percent_and_50_and_half_in_percent_format_alike() {
    assertThat(taken.rows("grant_row", "Procent", "share"))
        .containsExactly("50", "50", "50", "0.5");
  }

  @Test
  void a_share_is_86_percent_however_it_is_written() {
    assertThat(taken.rows("target_row", "Andelar", "target", "tolerance"))
        .containsExactly("0.86|5", "0.86|5", "0.86|5");
  }

  @Test
  void dates_are_read_in_every_way_of_writing_them() {
    assertThat(taken.rows("dissertation_row", "Datum", "held_on"))
        .containsExactly(
            "2025-03-15",
            "2025-03-15",
            "2025-03-15",
            "2025-03-15",
            "2025-03-01",
            "2025-01-01",
            "2025-03-15",
            "2025-03-15",
            "2025-03-15",
            "2025-03-15",
            "2025-03-15");
    assertThat(taken.findings("Datum"))
        .containsExactly("error unreadable-value D13", "error unreadable-value D14");
    assertThat(taken.rows("dissertation_row", "Från 1904", "held_on"))
        .containsExactly("2025-03-15");
  }

  @Test
  void a_year_or_month_that_ends_a_validity_means_its_last_day() {
    assertThat(taken.rows("organisation_row", "Giltighet", "valid_from", "valid_to"))
        .containsExactly("2020-01-01|2024-12-31", "2020-02-01|2024-02-29");
  }

  @Test
  void half_years_are_read_in_every_way_of_writing_them() {
    assertThat(taken.rows("doctoral_student_row", "Halvår", "half_year").subList(0, 6))
        .containsExactly("2025VT", "2025VT", "2025VT", "2025VT", "2025HT", "2025HT");
    assertThat(taken.findings("Halvår"))
        .containsExactly("error unreadable-value C8", "warning unreadable-value E16");
  }

  @Test
  void yes_and_no_are_read_in_every_way_of_writing_them() {
    List<String> clinical = taken.rows("doctoral_student_row", "Halvår", "clinical");

    assertThat(clinical.subList(0, 6)).containsOnly("true");
    assertThat(clinical.subList(6, 14))
        .containsExactly("false", "false", "–", "false", "false", "false", "false", "–");
  }

  @Test
  void identifiers_are_normalised_and_checked() {
    assertThat(taken.rows("publication_row", "Identifierare", "doi", "pmid", "isi", "issn"))
        .containsExactly(
            "10.1234/abc<1>|12345678|000123456700012|0378-5955",
            "10.1234/abcdef|12345678|000123456700012|0378-5955",
            "–|–|–|–");
    assertThat(taken.findings("Identifierare"))
        .containsExactly(
            "warning unreadable-value F4",
            "warning unreadable-value G4",
            "warning unreadable-value H4",
            "warning wrong-check-digit I4");
  }

  @Test
  void a_csv_is_read_whatever_its_encoding_delimiter_and_quotes() {
    assertThat(taken.rows("publication_row", "", "title"))
        .containsExactlyInAnyOrder(
            "Ångström åt öster",
            "UTF sexton å",
            "Kommatecken, och \"citat\" på\ntvå rader",
            "Lodstreck",
            "Vårdforskning");
  }

  @Test
  void doubly_encoded_text_is_repaired_with_a_warning() {
    assertThat(taken.findings("")).containsExactly("warning repaired-text B2");
  }

  @Test
  void text_that_looks_like_a_formula_is_text() {
    assertThat(taken.rows("publication_row", "Formler", "title"))
        .containsExactly("=cmd|' /C calc'!A0", "+46", "-titel", "@SUM(1)");
  }
}
