package se.bokslut.dataset;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How another system writes the cells of a column, where it differs from an office's own sheet.
 *
 * @param americanDates whether {@code MM/dd/yyyy} is a date
 * @param authors how author lists are written, or null where none is
 * @param markUp whether texts hold HTML tags and entities
 * @param lists the characters that separate several values in one cell; empty where a cell holds
 *     one
 * @param wordsAfter what stands before the word itself, as in a URI; empty for nothing
 * @param trueWhenHolds texts each of which, anywhere in the cell, means yes
 * @param whenBlank what an empty cell says, without any remark; null for nothing
 */
public record CellManner(
    boolean americanDates,
    @Nullable AuthorGrammar authors,
    boolean markUp,
    String lists,
    String wordsAfter,
    List<String> trueWhenHolds,
    @Nullable String whenBlank) {

  /** As offices write. */
  public static final CellManner OURS = new CellManner(false, null, false, "", "", List.of(), null);

  /** Keeps a copy. */
  public CellManner {
    trueWhenHolds = List.copyOf(trueWhenHolds);
  }

  /** The values of a cell, in order; the whole text where cells hold one value. */
  Stream<String> values(String text) {
    return values(text, "");
  }

  /**
   * The values of a cell, in order.
   *
   * @param ahead what must follow a separator for it to separate, a regular expression
   */
  Stream<String> values(String text, String ahead) {
    if (lists.isEmpty()) {
      return Stream.of(text);
    }
    String separators = Pattern.quote(lists);
    String surplus = "[\\s" + separators + "]";
    return Pattern.compile(
            "(?<!%1$s)[\\s&&[^%2$s]]*+[%2$s]%1$s*+%3$s".formatted(surplus, separators, ahead))
        .splitAsStream(text)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** A word without what stands before it. */
  String word(String value) {
    int at = wordsAfter.isEmpty() ? -1 : value.lastIndexOf(wordsAfter);
    return at < 0 ? value : value.substring(at + wordsAfter.length());
  }

  /** Whether the cell holds a text that means yes. */
  boolean holdsTrue(String text) {
    String plain = HeadingName.plain(text);
    return trueWhenHolds.stream().map(HeadingName::plain).anyMatch(plain::contains);
  }
}
