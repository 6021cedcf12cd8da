package se.bokslut.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Publications that several units report, with identifiers that agree, clash and chain. */
final class RandomPublications {

  /** Journals; the last number has a wrong check digit. */
  static final List<String> ISSNS =
      List.of("0028-4793", "1533-4406", "0140-6736", "1474-547X", "0098-7484", "0098-7485");

  private record Work(
      int number, String doi, String pmid, String isi, String eid, String title, int year) {}

  private final Dice dice;
  private final RandomCells cells;
  private final RandomOrganisation organisation;
  private final List<Work> works = new ArrayList<>();

  RandomPublications(Dice dice, RandomOrganisation organisation) {
    this.dice = dice;
    this.cells = new RandomCells(dice);
    this.organisation = organisation;
    for (int number = 1; number <= 8; number++) {
      works.add(
          new Work(
              number,
              "10.1000/verk." + number,
              Integer.toString(3_000_000 + number),
              "00012345670" + (1000 + number),
              "2-s2.0-8500000000" + number,
              dice.percent(80)
                  ? "A study of the disease number " + number
                  : "Short title " + number % 3,
              dice.between(2020, 2024)));
    }
  }

  RandomSheet sheet() {
    RandomSheet sheet =
        new RandomSheet(
            dice,
            Map.of(
                "Titel",
                "Title",
                "Publikationstyp",
                "PublicationType",
                "År",
                "Utgivningsår",
                "DOI",
                "doi",
                "PMID",
                "PubMed-id",
                "ISI",
                "UT",
                "Scopus-id",
                "EID"));
    boolean withContent = dice.percent(90);
    boolean withAuthors = dice.percent(85);
    for (int rows = dice.between(3, 12); rows > 0; rows--) {
      Map<String, Object> row = sheet.row();
      organisation.state(row);
      fill(row, withContent, withAuthors);
    }
    return sheet;
  }

  private void fill(Map<String, Object> row, boolean withContent, boolean withAuthors) {
    Work work = dice.of(works);
    if (dice.percent(5)) {
      row.put("Titel", dice.of("Inga", "inga"));
      row.put("År", dice.between(2020, 2024));
      return;
    }
    row.put("Titel", dice.percent(3) ? "" : title(work));
    row.put(
        "Publikationstyp",
        dice.of(
            "Artikel",
            "Artikel",
            "Översikt",
            "Artikel i tidskrift",
            "Brev",
            "Bok",
            "Kapitel",
            "Recension",
            "Konferensbidrag",
            "Article, review/survey",
            "Något annat",
            ""));
    if (withContent) {
      row.put(
          "Innehållstyp",
          dice.of(
              "Refereegranskat",
              "Refereed",
              "Övrigt vetenskapligt",
              "Other academic",
              "Övrig (populärvetenskap, debatt, mm)",
              "sakkunnigt",
              ""));
    }
    row.put("År", cells.year(dice.percent(80) ? work.year : dice.between(2019, 2024)));
    row.put("Status", dice.of("", "", "published", "aheadofprint", "accepted", "In press", "?"));
    row.put("Undertyp", dice.of("", "", "", "editorialMaterial", "Meeting abstract", "letter"));
    row.put("ISSN", dice.orEmpty(30, dice.of(ISSNS)));
    row.put("EISSN", dice.orEmpty(50, dice.of(ISSNS)));
    row.put("Öppen tillgång", dice.of("J", "N", "", "ja", "?"));
    identifiers(row, work);
    if (withAuthors) {
      authors(row);
    }
  }

  private String title(Work work) {
    return dice.of(
        work.title,
        work.title,
        work.title.toUpperCase(java.util.Locale.ROOT),
        work.title.replace("disease", "<i>disease</i>"),
        work.title.replace(" ", "  ") + ".",
        work.title.replace("disease", "diséase"),
        work.title.replace("of the", "of &amp; the"));
  }

  private void identifiers(Map<String, Object> row, Work work) {
    Work other = dice.percent(12) ? dice.of(works) : work;
    row.put(
        "DOI",
        dice.orEmpty(
            50,
            dice.of(
                other.doi,
                "https://doi.org/" + other.doi,
                "doi:" + other.doi.toUpperCase(java.util.Locale.ROOT),
                "http://dx.doi.org/" + other.doi,
                "10.1000/ verk." + other.number,
                "saknas")));
    row.put(
        "PMID",
        dice.orEmpty(60, dice.of(work.pmid, Integer.valueOf(work.pmid), "PMID: " + work.pmid)));
    Work third = dice.percent(12) ? dice.of(works) : work;
    row.put("ISI", dice.orEmpty(60, dice.of(third.isi, "WOS:" + third.isi)));
    row.put(
        "Scopus-id",
        dice.orEmpty(60, dice.of(third.eid, third.eid.toUpperCase(java.util.Locale.ROOT))));
  }

  private void authors(Map<String, Object> row) {
    row.put(
        "Författare",
        dice.of(
            "",
            "Öberg, Anna; Svensson, Bo; Ek, C.",
            "Öberg A; Svensson B",
            "Anna Öberg; Bo Svensson; Cia Ek; Dag Al",
            "Öberg A.-B.; Ek",
            "; Öberg, A; Ek, B",
            "von der Heide\u00A0K; Ek, B",
            "Öberg, Anna;;"));
    row.put("Antal författare", dice.orEmpty(40, cells.whole(dice.between(0, 12))));
    row.put("Antal författare från enheten", dice.orEmpty(40, cells.whole(dice.between(0, 5))));
  }
}
