package se.bokslut.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an export writes its authors and where they work (spec input "Ready-made exports"). */
public enum AuthorGrammar {

  /**
   * {@code Last, First [local id] [ORCID] (Org [177], Suborg [5994]) (Address); …}: semicolons
   * separate authors outside brackets only.
   */
  DIVA {
    @Override
    List<Author> read(String text) {
      return BracketedText.split(text, ';').stream().map(AuthorGrammar::bracketed).toList();
    }
  },

  /**
   * {@code family,given,local id,its issuer,ORCID,affiliation,branch, of, nodes|branch; …}: a comma
   * without a blank, or a tab, separates the parts. An office may have chosen fewer parts.
   */
  SWEPUB {
    @Override
    List<Author> read(String text) {
      return Pattern.compile(";").splitAsStream(text).map(AuthorGrammar::parted).toList();
    }
  },

  /**
   * {@code Last, First (id); …} for names and {@code Last, First, Department, University; …} for
   * names with affiliations; older exports separate {@code Last F.} by commas.
   */
  SCOPUS {
    @Override
    List<Author> read(String text) {
      return Pattern.compile(";").splitAsStream(text).map(AuthorGrammar::commaSeparated).toList();
    }

    @Override
    String names(String text) {
      boolean old = text.indexOf(';') < 0;
      return super.names(old ? AFTER_INITIALS.matcher(text).replaceAll("; ") : text);
    }
  };

  /** An author as stated. */
  record Author(String name, List<String> affiliations) {}

  private static final Pattern IN_SQUARE_BRACKETS = Pattern.compile("\\[[^\\[\\]]*+\\]");
  private static final Pattern AFTER_INITIALS = Pattern.compile("(?<=\\.),\\s+");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.-?){1,10}");
  private static final Pattern SCOPUS_ID = Pattern.compile("(?<!\\s)\\s*+\\(\\d++\\)$");
  private static final Pattern PART = Pattern.compile("\\t|,(?!\\s)");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern ID = Pattern.compile("[^\\s\\d]*+\\d\\S*+|https?:\\S*+");
  private static final int AFFILIATION_PART = 5;
  private static final int PARTS = 7;

  abstract List<Author> read(String text);

  /** The authors' names as we keep them: {@code Efternamn, Förnamn; …}, without any ids. */
  String names(String text) {
    return String.join(
        "; ",
        read(text).stream()
            .map(author -> PlainText.withSingleBlanks(author.name()))
            .filter(name -> !name.isEmpty())
            .toList());
  }

  /** Where the authors work, one list an author. */
  List<List<String>> affiliations(String text) {
    return read(text).stream().map(Author::affiliations).toList();
  }

  private static Author bracketed(String entry) {
    int bracket = entry.indexOf('(');
    String name = bracket < 0 ? entry : entry.substring(0, bracket);
    return new Author(
        IN_SQUARE_BRACKETS.matcher(name).replaceAll(" "), BracketedText.contents(entry));
  }

  private static Author parted(String entry) {
    List<String> parts = new ArrayList<>(List.of(PART.split(entry.strip(), PARTS)));
    String family = parts.getFirst();
    String given = parts.size() > 1 ? parts.get(1) : "";
    String name = given.isBlank() || ID.matcher(given).matches() ? family : family + ", " + given;
    int first = parts.size() == PARTS ? AFFILIATION_PART : Math.max(2, parts.size() - 1);
    return new Author(
        name,
        parts.stream()
            .skip(first)
            .flatMap(part -> Stream.of(part.split("\\|")))
            .filter(part -> !ID.matcher(part.strip()).matches())
            .toList());
  }

  private static Author commaSeparated(String entry) {
    Matcher id = SCOPUS_ID.matcher(entry.strip());
    List<String> parts = List.of(COMMA.split(id.replaceAll(""), -1));
    int name = endsWithInitials(parts.getFirst()) ? 1 : Math.min(2, parts.size());
    List<String> address = parts.subList(name, parts.size());
    return new Author(
        String.join(", ", parts.subList(0, name)),
        address.isEmpty() ? List.of() : List.of(String.join(", ", address)));
  }

  private static boolean endsWithInitials(String name) {
    String tidy = name.strip();
    int last = tidy.length();
    while (last > 0 && !Character.isWhitespace(tidy.charAt(last - 1))) {
      last--;
    }
    return last > 0 && INITIALS.matcher(tidy.substring(last)).matches();
  }
}
