package se.bokslut.demonstration;

import java.util.List;
import java.util.Locale;
import se.bokslut.demonstration.Publication.Identifiers;
import se.bokslut.demonstration.PublicationForm.Wording;

/** Turns a publication into the row that one of its units writes. */
final class PublicationRows {
  static final List<String> COLUMNS =
      List.of(
          "Enhetskod",
          "Titel",
          "Publikationstyp",
          "Innehållstyp",
          "År",
          "Status",
          "Undertyp",
          "Författare",
          "Antal författare",
          "Antal författare från enheten",
          "Tidskrift",
          "ISSN",
          "EISSN",
          "DOI",
          "PMID",
          "ISI",
          "Scopus-id",
          "Öppen tillgång",
          "Språk");

  private PublicationRows() {}

  static OfficeRow row(Publication publication, String unit, Wording wording) {
    OfficeRow row = plain(publication, unit, wording);
    int place = publication.units().indexOf(unit);
    if (place > 0) {
      another(row, publication);
    }
    return row;
  }

  private static OfficeRow plain(Publication publication, String unit, Wording wording) {
    PublicationForm form = publication.form();
    Journal journal = publication.journal();
    Identifiers identifiers = publication.identifiers();
    return new OfficeRow()
        .with("Enhetskod", unit)
        .with("Titel", publication.title())
        .with("Publikationstyp", form.type().in(wording))
        .with("Innehållstyp", wording.content(form.content()))
        .with("År", publication.year())
        .with("Status", form.status())
        .with("Undertyp", form.subtype())
        .with("Författare", String.join("; ", publication.authors()))
        .with("Antal författare", publication.authorNumber())
        .with("Antal författare från enheten", publication.unitAuthors().get(unit))
        .with("Tidskrift", journal == null ? "" : journal.title())
        .with("ISSN", journal == null ? "" : journal.issn())
        .with("EISSN", journal == null ? "" : journal.eissn())
        .with("DOI", identifiers.doi())
        .with("PMID", identifiers.pmid())
        .with("ISI", identifiers.isi())
        .with("Scopus-id", identifiers.scopusId())
        .with("Öppen tillgång", publication.openAccess())
        .with("Språk", publication.language());
  }

  /** The same publication as a second unit writes it. */
  private static void another(OfficeRow row, Publication publication) {
    if (publication.seenAheadOfPrint()) {
      without(row, "PMID", "ISI", "Scopus-id");
      row.with("År", publication.year() - 1).with("Status", "aheadofprint");
      return;
    }
    String doi = publication.identifiers().doi();
    switch (publication.serial() % 6) {
      case 0 -> row.with("DOI", doi.isEmpty() ? "" : resolved(doi));
      case 1 -> withOnlyPmid(row);
      case 2 -> withOnlyTitle(row);
      case 3 -> row.with("DOI", doi.isEmpty() ? "" : "doi:" + doi);
      case 4 -> without(row, "DOI", "PMID", "Öppen tillgång");
      default -> without(row, "ISI", "Scopus-id", "Status");
    }
  }

  private static String resolved(String doi) {
    return "https://doi.org/" + doi.toUpperCase(Locale.ROOT);
  }

  private static void withOnlyPmid(OfficeRow row) {
    without(row, "DOI", "ISI", "Scopus-id");
    row.with("Titel", row.text("Titel") + ".");
  }

  private static void withOnlyTitle(OfficeRow row) {
    without(row, "DOI", "PMID", "ISI", "Scopus-id", "ISSN");
    row.with("Titel", row.text("Titel").replace(": ", " – ").replace(" and ", " <i>and</i> "));
  }

  private static void without(OfficeRow row, String... columns) {
    for (String column : columns) {
      row.with(column, "");
    }
  }
}
