package se.bokslut.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field that is worked out from others of its row, once, before the row is stored.
 *
 * @param field the field that is filled
 * @param rule how
 * @param from the fields it is worked out from, in the rule's order
 */
public record Derivation(String field, Rule rule, List<String> from) {

  /** The rules; each names the fields that it takes. */
  public enum Rule {
    /** Match key of title, year and first author (spec indicators "Identity"). */
    TITLE_KEY(3),
    /** Match key of title and the year of a date. */
    TITLE_AND_YEAR_KEY(2),
    /** The number of names in an author list. */
    AUTHOR_COUNT(1),
    /** A grant's reference without its funder's suffix (spec indicators "External grants"). */
    PROJECT_NUMBER(1),
    /** A name as it is compared: without case, diacritics and blanks. */
    NAME_KEY(1),
    /** The content of a publication whose source states its type only. */
    CONTENT_FROM_TYPE(1),
    /** A publication's type, which is letter when its subtype says so. */
    TYPE_OR_LETTER(2);

    private final int width;

    Rule(int width) {
      this.width = width;
    }
  }

  private static final String LETTER = "letter";
  private static final Set<String> REFEREED_TYPES =
      Set.of("article", "review", "conference-paper", LETTER);
  private static final int SHORTEST_TITLE = 20;

  private static final char ASCII = 0x80;
  private static final char LOWER_CASE = 0x20;

  /** Two titles that agree for so long are the same. */
  private static final int LONGEST = 5_000;

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern CUT_OFF =
      Pattern.compile("(?:.*[\\s,])?et al\\.?", Pattern.CASE_INSENSITIVE);
  private static final String ENDS_OF_CUT_OFF = "lL.";
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern FUNDER_SUFFIX = Pattern.compile("^(.+)_\\p{L}+$");
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{1,3}|(?:\\p{Lu}\\.[- ]?){1,4}|\\p{Lu}(?:-\\p{Lu}){1,3}");

  /** Checks the number of fields. */
  public Derivation {
    from = List.copyOf(from);
    if (from.size() != rule.width) {
      throw new IllegalArgumentException(
          "%s takes %d fields, not %s".formatted(rule, rule.width, from));
    }
  }

  /** The derived value of a row's values, in the order of {@link #from()}; null for none. */
  @Nullable String of(List<@Nullable String> values) {
    String first = values.getFirst();
    if (first == null) {
      return null;
    }
    return switch (rule) {
      case TITLE_KEY -> titleKey(first, values.get(1), firstFamilyName(values.get(2)));
      case TITLE_AND_YEAR_KEY -> {
        String date = values.get(1);
        yield titleKey(first, date == null ? null : date.substring(0, 4), "");
      }
      case AUTHOR_COUNT -> authorCount(first);
      case PROJECT_NUMBER -> projectNumber(first);
      case NAME_KEY -> HeadingName.key(first);
      case CONTENT_FROM_TYPE -> REFEREED_TYPES.contains(first) ? "refereed" : "other-scientific";
      case TYPE_OR_LETTER -> LETTER.equalsIgnoreCase(values.get(1)) ? LETTER : first;
    };
  }

  private static @Nullable String titleKey(String title, @Nullable String year, String family) {
    String resolved = HtmlEntities.resolve(title);
    String bare =
        lettersAndDigits(
            resolved.indexOf('<') < 0 ? resolved : TAG.matcher(resolved).replaceAll(""));
    if (year == null || bare.codePointCount(0, bare.length()) < SHORTEST_TITLE) {
      return null;
    }
    return bare + "|" + year + "|" + lettersAndDigits(family);
  }

  static String lettersAndDigits(String text) {
    String beginning = text.substring(0, Math.min(LONGEST, text.length()));
    String bare = PlainText.withoutMarks(beginning);
    char[] kept = new char[bare.length()];
    int length = 0;
    for (int i = 0; i < bare.length(); i++) {
      char character = bare.charAt(i);
      if (character >= ASCII) {
        return lettersAndDigitsOfUnicode(bare);
      }
      if (character >= 'A' && character <= 'Z') {
        kept[length++] = (char) (character | LOWER_CASE);
      } else if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
        kept[length++] = character;
      }
    }
    return new String(kept, 0, length);
  }

  private static String lettersAndDigitsOfUnicode(String bare) {
    StringBuilder kept = new StringBuilder(bare.length());
    bare.toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static String firstFamilyName(@Nullable String authors) {
    if (authors == null) {
      return "";
    }
    String stated = firstName(authors);
    String first = PlainText.composed(stated.substring(0, Math.min(LONGEST, stated.length())));
    int comma = first.indexOf(',');
    if (comma >= 0) {
      return first.substring(0, comma);
    }
    String[] words = first.split(" ");
    int last = words.length;
    while (last > 1 && INITIALS.matcher(words[last - 1]).matches()) {
      last--;
    }
    return last < words.length
        ? String.join(" ", List.of(words).subList(0, last))
        : words[words.length - 1];
  }

  /** The first name of a list, with one blank between its words; empty when there is none. */
  private static String firstName(String authors) {
    for (int from = 0; from <= authors.length(); ) {
      int to = endOfName(authors, from);
      String name = PlainText.withSingleBlanks(authors.substring(from, to).strip());
      if (!name.isEmpty()) {
        return name;
      }
      from = to + 1;
    }
    return "";
  }

  private static int endOfName(String authors, int from) {
    int semicolon = authors.indexOf(';', from);
    return semicolon < 0 ? authors.length() : semicolon;
  }

  /** A list that was cut off does not tell how many they are. */
  private static @Nullable String authorCount(String authors) {
    int names = 0;
    for (int from = 0; from <= authors.length(); ) {
      int end = endOfName(authors, from);
      int first = PlainText.firstVisible(authors, from, end);
      if (first < end) {
        if (isCutOff(authors, first, PlainText.endOfVisible(authors, first, end))) {
          return null;
        }
        names++;
      }
      from = end + 1;
    }
    return names == 0 ? null : Integer.toString(names);
  }

  private static boolean isCutOff(String authors, int first, int end) {
    return ENDS_OF_CUT_OFF.indexOf(authors.charAt(end - 1)) >= 0
        && CUT_OFF.matcher(PlainText.withSingleBlanks(authors.substring(first, end))).matches();
  }

  private static String projectNumber(String reference) {
    String bare = BLANKS.matcher(reference).replaceAll("");
    Matcher suffixed = FUNDER_SUFFIX.matcher(bare);
    return (suffixed.matches() ? suffixed.group(1) : bare).toUpperCase(Locale.ROOT);
  }
}
