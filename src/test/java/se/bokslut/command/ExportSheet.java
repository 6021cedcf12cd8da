package se.bokslut.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bokslut.spreadsheet.WorkbookBuilder;

/** A sheet as another system exports it: all its columns, of which a row fills those it names. */
final class ExportSheet {

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  private ExportSheet(String separator, String headings) {
    this.headings = List.of(headings.split(separator));
  }

  /** A sheet with headings of its own, for kinds that are no exports. */
  static ExportSheet withHeadings(String headings) {
    return new ExportSheet(", ", headings);
  }

  static ExportSheet diva() {
    return new ExportSheet(
        ", ",
        "PID, Name, Title, PublicationType, ContentType, Language, Journal, JournalISSN, JournalEISSN, Status, Volume, Issue, HostPublication, StartPage, EndPage, Year, Edition, Pages, City, Publisher, Series, SeriesEISSN, SeriesISSN, ISBN, Urls, ISRN, DOI, ISI, PMID, ScopusId, NBN, LocalId, ArchiveNumber, Keywords, Categories, ResearchSubjects, Projects, Notes, Abstract, Opponents, Supervisors, Examiners, Patent, ThesisLevel, Credits, Programme, Subject, Uppsok, DefencePlace, DefenceLanguage, DefenceDate, CreatedDate, PublicationDate, LastUpdated, FullTextLink, Funder, NumberOfAuthors, ExternalCooperation, FridaLevel, PartOfThesis, PublicationSubtype, Conference, Term, ArticleId, Reviewed, FreeFulltext, SustainableDevelopment, Contributor");
  }

  static ExportSheet swepub() {
    return new ExportSheet(
        ", ",
        "record_id, source, duplicate_ids, publication_count, creator_count, creators, title, summary, output_types, content_marking, publication_year, publication_status, DOI, ISBN, ISI_id, scopus_id, pubmed_id, open_access, open_access_version, archive_URI, electronic_locator, one_digit_topics, three_digit_topics, five_digit_topics, keywords, languages, publication_channel, publisher, ISSN, swedish_list, series, series_title, autoclassified, DOAJ");
  }

  static ExportSheet scopus() {
    return new ExportSheet(
        ", ",
        "Authors, Author full names, Author(s) ID, Title, Year, Source title, Volume, Issue, Art. No., Page start, Page end, Page count, Cited by, DOI, Link, Affiliations, Authors with affiliations, Abstract, Author Keywords, Index Keywords, Molecular Sequence Numbers, Chemicals/CAS, Tradenames, Manufacturers, Funding Details, Funding Texts, References, Correspondence Address, Editors, Publisher, Sponsors, Conference name, Conference date, Conference location, Conference code, ISSN, ISBN, CODEN, PubMed ID, Language of Original Document, Abbreviated Source Title, Document Type, Publication Stage, Open Access, Source, EID");
  }

  static ExportSheet webOfScience() {
    return new ExportSheet(
        "; ",
        "Publication Type; Authors; Book Authors; Book Editors; Book Group Authors; Author Full Names; Book Author Full Names; Group Authors; Article Title; Source Title; Book Series Title; Book Series Subtitle; Language; Document Type; Conference Title; Conference Date; Conference Location; Conference Sponsor; Conference Host; Author Keywords; Keywords Plus; Abstract; Addresses; Affiliations; Reprint Addresses; Email Addresses; Researcher Ids; ORCIDs; Funding Orgs; Funding Name Preferred; Funding Text; Cited References; Cited Reference Count; Times Cited, WoS Core; Times Cited, All Databases; 180 Day Usage Count; Since 2013 Usage Count; Publisher; Publisher City; Publisher Address; ISSN; eISSN; ISBN; Journal Abbreviation; Journal ISO Abbreviation; Publication Date; Publication Year; Volume; Issue; Part Number; Supplement; Special Issue; Meeting Abstract; Start Page; End Page; Article Number; DOI; DOI Link; Book DOI; Early Access Date; Number of Pages; WoS Categories; Web of Science Index; Research Areas; IDS Number; Pubmed Id; Open Access Designations; Highly Cited Status; Hot Paper Status; Date of Export; UT (Unique WOS ID)");
  }

  static ExportSheet webOfScienceTags() {
    return new ExportSheet(
        " ",
        "PT AU BA BE GP AF BF CA TI SO SE BS LA DT CT CY CL SP HO DE ID AB C1 C3 RP EM RI OI FU FP FX CR NR TC Z9 U1 U2 PU PI PA SN EI BN J9 JI PD PY VL IS PN SU SI MA BP EP AR DI DL D2 EA PG WC WE SC GA PM OA HC HP DA UT");
  }

  static ExportSheet pubMed() {
    return new ExportSheet(
        ", ",
        "PMID, Title, Authors, Citation, First Author, Journal/Book, Publication Year, Create Date, PMCID, NIHMS ID, DOI");
  }

  int columns() {
    return headings.size();
  }

  /** A row whose filled cells are given as heading and text in turn. */
  ExportSheet row(String... cells) {
    String[] row = new String[headings.size()];
    Arrays.fill(row, "");
    for (int i = 0; i < cells.length; i += 2) {
      int column = headings.indexOf(cells[i]);
      if (column < 0) {
        throw new IllegalArgumentException("the export has no column " + cells[i]);
      }
      row[column] = cells[i + 1];
    }
    rows.add(List.of(row));
    return this;
  }

  /** As csv with a byte order mark, quoted where needed. */
  String csv(String delimiter) {
    return Stream.concat(Stream.of(headings), rows.stream())
        .map(
            row ->
                row.stream().map(c -> quoted(c, delimiter)).collect(Collectors.joining(delimiter)))
        .collect(Collectors.joining("\n", "\uFEFF", "\n"));
  }

  private static String quoted(String cell, String delimiter) {
    return cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  WorkbookBuilder workbook() {
    WorkbookBuilder workbook = WorkbookBuilder.sheet("savedrecs").row(headings.toArray());
    rows.forEach(
        row -> workbook.row(row.stream().map(cell -> cell.isEmpty() ? null : cell).toArray()));
    return workbook;
  }
}
