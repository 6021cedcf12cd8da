package se.bokslut.dataset;

/** What a column's cells hold, and so how they are read (spec input "Cell values"). */
public enum ColumnType {
  /** Any text. */
  TEXT,
  /** A short text by which something is found or told apart, such as an organisation's name. */
  NAME,
  /** Text that is read for a purpose of its own and never stored, such as a person's name. */
  NOT_STORED,
  /** An organisation's code or another identifier as text; a numeric cell gives its digits. */
  CODE,
  /** A calendar year. */
  YEAR,
  /** A calendar half-year, stored as {@code 2025VT}. */
  HALF_YEAR,
  /** A day; a bare month or year means its first day. */
  DATE,
  /** A day that ends a validity; a bare month or year means its last day. */
  END_DATE,
  /** A whole number from 0. */
  WHOLE,
  /** A decimal number. */
  DECIMAL,
  /** Per cent as a number from 0 to 100. */
  PERCENT,
  /** An amount in the row's currency, as a number of whole units (kronor, euro). */
  MONEY,
  /**
   * A figure that is followed up: a number, an amount or a share ({@code 86 %} is 0.86), or a step
   * of the column's scale; stored as a number, for a step its position, and the step.
   */
  FIGURE,
  /** The unit of the row's amounts that state none themselves (Enhet för belopp); not stored. */
  AMOUNT_UNIT,
  /** Yes or no. */
  YES_NO,
  /** A word of the column's vocabulary. */
  WORD,
  /** A DOI, normalised. */
  DOI,
  /** A PubMed id. */
  PMID,
  /** A Web of Science id. */
  ISI,
  /** A Scopus EID. */
  EID,
  /** An ISSN with a right check digit. */
  ISSN,
  /** An ISBN with a right check digit, as 13 digits. */
  ISBN,
  /** A URN:NBN. */
  URN_NBN,
  /** An organisation number with a right check digit. */
  ORGANISATION_NUMBER,
  /** A personal identity number; stored as pseudonym, birth year and legal sex. */
  PERSON_NUMBER,
  /** Legal sex as K or M. */
  SEX,
  /** An export's author list; the plain names are stored, no ids. */
  AUTHORS,
  /** An export's author list of which it is stored where the authors work. */
  AFFILIATIONS;

  /** Whether the cells hold an identifier with a form of its own. */
  public boolean isIdentifier() {
    return switch (this) {
      case DOI, PMID, ISI, EID, ISSN, ISBN, URN_NBN, ORGANISATION_NUMBER -> true;
      default -> false;
    };
  }

  /** How many stored fields a cell fills. */
  int width() {
    return switch (this) {
      case NOT_STORED, AMOUNT_UNIT -> 0;
      case FIGURE -> 2;
      case PERSON_NUMBER -> 3;
      default -> 1;
    };
  }
}
