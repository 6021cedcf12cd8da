package se.bokslut.recount;

import java.util.Set;
import java.util.stream.Stream;

/** The kinds of sheets that the recount reads, by their canonical headings and accepted aliases. */
enum SheetKind {
  ORGANISATION(
      "Enhetskod, Enhet, Nivå",
      """
      Enhetskod | Unit code | USVE-kod | Kod
      Enhet | Unit | USVE | Enhetsnamn
      Nivå | Level | Typ
      Överordnad kod | Parent code | Överordnad
      Regionkod | Region code | Länskod
      Giltig från | Giltig from | Valid from
      Giltig till | Giltig tom | Valid to
      Ersätter | Replaces
      Alias | Aliases | Även kallad
      DiVA-id | DiVA id
      """),
  PUBLICATIONS(
      "Titel, Publikationstyp, År",
      """
      Enhetskod | Unit code | USVE-kod
      Enhet | Unit | USVE
      Titel | Title
      Publikationstyp | Publication type | PublicationType | Typ
      Innehållstyp | Content type | ContentType
      År | Year | Utgivningsår | Publiceringsår
      Status | Publication status
      Undertyp | Subtype | PublicationSubtype
      Författare | Authors
      Antal författare | Number of authors | NumberOfAuthors
      Antal författare från enheten | Number of unit authors
      Tidskrift | Journal
      ISSN | JournalISSN | Print ISSN
      EISSN | E-ISSN | JournalEISSN
      DOI
      PMID | PubMed-id
      ISI | WoS-id | UT
      Scopus-id | ScopusId | EID
      Öppen tillgång | Open access
      Språk | Language
      """),
  DOCTORAL_STUDENTS(
      "Halvår, Aktivitet %",
      """
      Personnummer | Personnr | Personal identity number
      Doktorand-id | Doctoral student id
      Namn | Name
      Enhetskod | Unit code | USVE-kod
      Enhet | Unit | USVE
      Lärosäte | University
      Ämne | Subject | Forskarutbildningsämne
      Antagningsdatum | Admission date | Admitted
      Examensmål | Degree goal
      Halvår | Half-year | Termin
      Aktivitet % | Activity % | Aktivitetsgrad % | Aktivitet
      DTJ
      HTJ
      UBB
      FTG
      USL
      AUH
      STP
      ÖVR
      Kliniskt verksam | Clinically active
      Yrke | Profession
      Kön | Sex
      Status
      """),
  DISSERTATIONS(
      "Typ, Datum",
      """
      Personnummer | Personnr | Personal identity number
      Doktorand-id | Doctoral student id
      Namn | Name
      Enhetskod | Unit code | USVE-kod
      Enhet | Unit | USVE
      Typ | Type
      Datum | Date | Disputationsdatum
      Titel | Title
      ISBN
      URN:NBN | NBN
      Antagningsdatum | Admission date | Admitted
      Huvudhandledare | Main supervisor
      """),
  GRANTS(
      "Projekt-id, Finansiär, År",
      """
      Projekt-id | Project id | Projektid | Diarienr | Diarienummer
      Projekttitel | Project title
      Enhetskod | Unit code | USVE-kod
      Enhet | Unit | USVE
      Huvudsökande | Principal investigator
      Finansiär | Funder | Bidragsgivare
      Finansiär orgnr | Funder org no
      Finansiärstyp | Funder type
      Konkurrens | Competition | Konkurrensklass
      Bidragsform | Award type
      Beslut | Decision
      Beslutsdatum | Decision date
      År | Year | Bidragsår
      Beviljat år | Granted | Beviljat år kr
      Beviljat totalt | Awarded | Beviljat totalt kr
      Upparbetat år | Used | Upparbetat år kr
      Andel % | Share %
      Valuta | Currency
      Kurs | Rate
      Start
      Slut | End
      """),
  SWECRIS(
      "ProjectId, FundingOrganisationNameSv, FundingYear, FundingsSek",
      """
      ProjectId
      FundingOrganisationNameSv
      FundingOrganisationId
      FundingsSek
      FundingYear
      """),
  TARGETS(
      "Avtal, Indikator, Omfattning, År, Målvärde",
      """
      Avtal | Agreement
      Målområde | Goal area
      Indikator | Indicator
      Omfattning | Scope
      År | Year
      Målvärde | Target | Mål
      Riktning | Direction
      Tolerans % | Tolerance %
      Källa | Source
      """),
  STAFF(
      "",
      """
      Personnummer | Personnr | Personal identity number
      Anställnings-id | Employment id | Anst-id
      Namn | Name
      Enhetskod | Unit code | USVE-kod
      Enhet | Unit | USVE
      Yrkesgrupp | Profession
      Examen | Degree
      Docent
      Professor
      Anställning | Employment | Anställningstyp
      Roll | Role
      Ledningsgrupp | Management group
      Giltig från | Giltig from | Valid from
      Giltig till | Giltig tom | Valid to
      """),
  SELF_ASSESSMENT(
      "År, Kriterium, Svar",
      """
      Enhetskod | Unit code | USVE-kod
      Enhet | Unit | USVE
      År | Year
      Kriterium | Criterion | Miniminivå
      Svar | Answer
      Värde | Value
      Antal | Count
      Text
      Motivering | Motivation
      """),
  MINIMUM_LEVELS(
      "Id, Område, Text",
      """
      Id
      Område
      Text
      Avgörs av
      Regionkod
      Giltig från år
      Giltig till år
      """),
  COMMENTS(
      "Omfattning, År, Avsnitt, Kommentar",
      """
      Omfattning
      År
      Avsnitt
      Kommentar
      Åtgärd
      Ansvarig
      Klart datum
      """),
  ALF_ACCOUNTING(
      "Regionkod, År, Ändamål, Erhållet",
      """
      Regionkod | Region code
      År | Year
      Ändamål | Purpose
      Erhållet | Received
      Lokaler | Premises
      Löner | Salaries
      Övrig drift | Other
      Enhet för belopp | Unit of amount
      """),
  FUNDING(
      "Omfattning, År, Källa, Slag, Belopp",
      """
      Omfattning
      År
      Källa
      Slag
      Belopp
      """),
  POPULATION(
      "Regionkod, År, Folkmängd 1 november",
      """
      Regionkod | Region code
      År | Year
      Folkmängd 1 november | Population 1 November | Folkmängd
      """),
  PUBLICATION_CHANNELS(
      "Titel",
      """
      Titel | Title | Original title
      ISSN | Print ISSN | issn_print
      EISSN | Online ISSN | issn_online
      """),
  MEASUREMENTS(
      "Avtal, Indikator, Omfattning, År, Värde",
      """
      Avtal | Agreement
      Indikator | Indicator
      Benämning
      Fokusområde
      Omfattning | Scope
      År | Year
      Värde | Value
      Täljare | Numerator
      Nämnare | Denominator
      Kommentar | Comment
      """);

  /** Kinds whose rows may leave it to their folder to say whose they are. */
  private static final Set<SheetKind> OF_UNITS =
      Set.of(
          PUBLICATIONS, DOCTORAL_STUDENTS, DISSERTATIONS, GRANTS, SWECRIS, STAFF, SELF_ASSESSMENT);

  private final String required;
  private final String columns;

  SheetKind(String required, String columns) {
    this.required = required;
    this.columns = columns;
  }

  /** The canonical headings without which a sheet is not of this kind. */
  Set<String> required() {
    return required.isEmpty() ? Set.of() : Set.of(required.split(", "));
  }

  boolean ofUnits() {
    return OF_UNITS.contains(this);
  }

  /** The accepted names of each column, the canonical heading first. */
  Stream<String[]> columns() {
    return columns.lines().map(line -> line.split(" \\| "));
  }
}
