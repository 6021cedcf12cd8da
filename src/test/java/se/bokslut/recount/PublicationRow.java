package se.bokslut.recount;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An accepted publication row of an organisation. */
record PublicationRow(
    RowPlace place,
    String organisation,
    int year,
    String type,
    String content,
    String status,
    String subtype,
    Optional<String> doi,
    Optional<String> pmid,
    Optional<String> isi,
    Optional<String> eid,
    Optional<String> titleKey,
    Optional<Integer> authors,
    Optional<Integer> listedAuthors,
    Optional<Integer> unitAuthors,
    Optional<String> issn,
    Optional<String> eissn,
    Optional<Boolean> openAccess) {

  private static final int SHORTEST_TITLE = 20;

  static Optional<PublicationRow> read(Fields row, int year, String organisation) {
    Optional<String> title = row.text("Titel");
    Optional<String> type = row.text("Publikationstyp");
    if (title.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    List<String> authors = authors(row.text("Författare").orElse(""));
    return Optional.of(
        new PublicationRow(
            row.place(),
            organisation,
            year,
            PublicationWords.type(type.get()),
            PublicationWords.content(row.text("Innehållstyp").orElse("")),
            PublicationWords.status(row.text("Status").orElse("")),
            Texts.lettersAndDigits(row.text("Undertyp").orElse("")),
            Identifiers.doi(row.text("DOI")),
            Identifiers.pmid(row.text("PMID")),
            Identifiers.isi(row.text("ISI")),
            Identifiers.eid(row.text("Scopus-id")),
            titleKey(title.get(), year, authors.stream().findFirst().map(FamilyName::of)),
            row.whole("Antal författare").filter(count -> count > 0),
            Optional.of(authors.size()).filter(count -> count > 0),
            row.whole("Antal författare från enheten").filter(count -> count >= 0),
            Identifiers.issn(row.cell("ISSN")),
            Identifiers.issn(row.cell("EISSN")),
            row.yes("Öppen tillgång")));
  }

  long identifiers() {
    return Stream.of(doi, pmid, isi, eid).filter(Optional::isPresent).count();
  }

  static Optional<String> titleKey(String title, int year, Optional<String> familyName) {
    String letters = Texts.lettersAndDigits(title);
    return letters.codePointCount(0, letters.length()) < SHORTEST_TITLE
        ? Optional.empty()
        : Optional.of(
            letters
                + "|"
                + year
                + familyName.map(name -> "|" + Texts.lettersAndDigits(name)).orElse(""));
  }

  private static List<String> authors(String list) {
    return Arrays.stream(list.split(";")).map(Texts::tidy).filter(name -> !name.isEmpty()).toList();
  }
}
