package se.bokslut.recount;

import java.util.Arrays;
import java.util.List;

/** Finds the family name in an author's name as bibliographies write it. */
final class FamilyName {

  private FamilyName() {}

  static String of(String author) {
    int comma = author.indexOf(',');
    if (comma >= 0) {
      return author.substring(0, comma).strip();
    }
    List<String> words = Arrays.asList(author.split(" "));
    int end = words.size();
    while (end > 1 && isInitials(words.get(end - 1))) {
      end--;
    }
    return end == words.size() ? words.getLast() : String.join(" ", words.subList(0, end));
  }

  private static boolean isInitials(String word) {
    return word.matches("(\\p{Lu}[.-]*){1,3}");
  }
}
