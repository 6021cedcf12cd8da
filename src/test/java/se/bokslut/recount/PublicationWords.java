package se.bokslut.recount;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which offices and DiVA name types, contents and states of publications. */
final class PublicationWords {

  private static final Map<String, List<String>> TYPES =
      Map.of(
          "article", List.of("artikel", "artikel i tidskrift", "article in journal"),
          "review", List.of("oversikt", "artikel, forskningsoversikt", "article, review/survey"),
          "book-review", List.of("recension", "artikel, recension", "article, book review"),
          "book", List.of("bok"),
          "chapter", List.of("kapitel", "kapitel i bok, del av antologi", "chapter in book"),
          "conference-paper", List.of("konferensbidrag", "conference paper"),
          "letter", List.of("brev"));
  private static final Set<String> REFEREED = Set.of("refereegranskat", "refereed");
  private static final Set<String> OTHER = Set.of("ovrig", "ovrigt", "other");
  private static final Set<String> STATES = Set.of("accepted", "inpress", "submitted");

  private PublicationWords() {}

  static String type(String word) {
    String sought = Texts.folded(word);
    return TYPES.entrySet().stream()
        .filter(type -> type.getKey().equals(sought) || type.getValue().contains(sought))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("other");
  }

  /** Refereed, other-scientific or other; what is empty or unknown is other-scientific. */
  static String content(String word) {
    String sought = Texts.folded(word);
    if (REFEREED.contains(sought)) {
      return "refereed";
    }
    boolean explained = sought.startsWith("ovrig (") || sought.startsWith("other (");
    return explained || OTHER.contains(sought) ? "other" : "other-scientific";
  }

  /** The states in which a publication does not count; all else is as good as published. */
  static String status(String word) {
    String sought = Texts.compact(word);
    return STATES.contains(sought) ? sought : "published";
  }
}
