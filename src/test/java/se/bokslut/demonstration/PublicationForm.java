package se.bokslut.demonstration;

import java.util.List;

/** What sort of publication it is: type, content, status and subtype, and whether it is counted. */
record PublicationForm(
    Genre type, String content, String status, String subtype, boolean counted, double weight) {
  /** A type in the words of DiVA, of the canonical list, and in English. */
  enum Genre {
    ARTICLE("Artikel i tidskrift", "Artikel", "Article in journal"),
    REVIEW("Artikel, forskningsöversikt", "Översikt", "Article, review/survey"),
    LETTER("Brev", "Brev", "Letter"),
    CONFERENCE_PAPER("Konferensbidrag", "Konferensbidrag", "Conference paper"),
    CHAPTER("Kapitel i bok, del av antologi", "Kapitel", "Chapter in book"),
    BOOK("Bok", "Bok", "Book"),
    BOOK_REVIEW("Artikel, recension", "Recension", "Article, book review"),
    OTHER("Övrigt", "Övrigt", "Other");

    private final String diva;
    private final String canonical;
    private final String english;

    Genre(String diva, String canonical, String english) {
      this.diva = diva;
      this.canonical = canonical;
      this.english = english;
    }

    String in(Wording wording) {
      return switch (wording) {
        case DIVA -> diva;
        case CANONICAL -> canonical;
        case ENGLISH -> english;
      };
    }

    boolean inJournal() {
      return this == ARTICLE || this == REVIEW || this == LETTER || this == BOOK_REVIEW;
    }
  }

  /** Whose vocabulary an office writes in. */
  enum Wording {
    DIVA,
    CANONICAL,
    ENGLISH;

    String content(String content) {
      return switch (content) {
        case "refereed" -> this == ENGLISH ? "Refereed" : "Refereegranskat";
        case "other-scientific" -> this == ENGLISH ? "Other academic" : "Övrigt vetenskapligt";
        default -> this == ENGLISH ? content : "Övrig (populärvetenskap, debatt, mm)";
      };
    }
  }

  private static final String REFEREED = "refereed";
  private static final String SCIENTIFIC = "other-scientific";
  private static final String POPULAR = "other";

  private static final List<PublicationForm> FORMS =
      List.of(
          counted(Genre.ARTICLE, REFEREED, "published", 640),
          counted(Genre.ARTICLE, REFEREED, "", 130),
          counted(Genre.ARTICLE, REFEREED, "aheadofprint", 34),
          counted(Genre.ARTICLE, SCIENTIFIC, "published", 22),
          counted(Genre.REVIEW, REFEREED, "published", 96),
          counted(Genre.REVIEW, REFEREED, "aheadofprint", 4),
          counted(Genre.LETTER, SCIENTIFIC, "published", 28),
          counted(Genre.LETTER, REFEREED, "published", 12),
          counted(Genre.CONFERENCE_PAPER, REFEREED, "published", 20),
          counted(Genre.CHAPTER, SCIENTIFIC, "published", 20),
          counted(Genre.CHAPTER, REFEREED, "published", 10),
          counted(Genre.BOOK, SCIENTIFIC, "published", 4));

  private static final List<PublicationForm> UNCOUNTED =
      List.of(
          uncounted(Genre.CONFERENCE_PAPER, SCIENTIFIC, "published", "meetingAbstract", 30),
          uncounted(Genre.CONFERENCE_PAPER, SCIENTIFIC, "published", "poster", 16),
          uncounted(Genre.CONFERENCE_PAPER, SCIENTIFIC, "published", "presentation", 8),
          uncounted(Genre.ARTICLE, SCIENTIFIC, "published", "editorialMaterial", 10),
          uncounted(Genre.ARTICLE, REFEREED, "accepted", "", 12),
          uncounted(Genre.ARTICLE, REFEREED, "submitted", "", 10),
          uncounted(Genre.ARTICLE, POPULAR, "published", "", 14),
          uncounted(Genre.BOOK_REVIEW, SCIENTIFIC, "published", "", 6),
          uncounted(Genre.OTHER, SCIENTIFIC, "published", "", 8));

  static PublicationForm anyCounted(Chance chance) {
    return chance.weighted(FORMS, PublicationForm::weight);
  }

  static PublicationForm anyUncounted(Chance chance) {
    return chance.weighted(UNCOUNTED, PublicationForm::weight);
  }

  private static PublicationForm counted(Genre type, String content, String status, double weight) {
    return new PublicationForm(type, content, status, "", true, weight);
  }

  private static PublicationForm uncounted(
      Genre type, String content, String status, String subtype, double weight) {
    return new PublicationForm(type, content, status, subtype, false, weight);
  }
}
