package se.bokslut.dataset;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a row's authors work, as the row states it: kept as one text and resolved in every run.
 *
 * <p>A line an author, a tab between the affiliations of one; authors without any are left out.
 *
 * @param authors the affiliations of each author who has one
 */
public record Affiliations(List<List<String>> authors) {

  /** Keeps a copy without surplus blanks, so that the separators stand for nothing else. */
  public Affiliations {
    authors =
        authors.stream()
            .map(author -> author.stream().map(Affiliations::tidy).filter(a -> !a.isEmpty()))
            .map(Stream::toList)
            .filter(author -> !author.isEmpty())
            .toList();
  }

  private static String tidy(String affiliation) {
    return affiliation.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }

  /** Reads the stored text. */
  public static Affiliations of(String text) {
    return new Affiliations(text.lines().map(author -> List.of(author.split("\t"))).toList());
  }

  /** The text to store. */
  String text() {
    return String.join("\n", authors.stream().map(author -> String.join("\t", author)).toList());
  }
}
