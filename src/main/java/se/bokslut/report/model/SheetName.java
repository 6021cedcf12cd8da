package se.bokslut.report.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a sheet of a workbook can be called, as Excel has it. */
public final class SheetName {

  private static final int LONGEST = 31;
  private static final String FORBIDDEN = "/\\?*[]:";
  private static final String QUOTE = "'";

  private SheetName() {}

  /** Whether a sheet can be called so. */
  public static boolean isValid(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST
        && name.chars().noneMatch(sign -> FORBIDDEN.indexOf(sign) >= 0 || sign < ' ')
        && !name.startsWith(QUOTE)
        && !name.endsWith(QUOTE);
  }

  /** What names are told apart by: Excel sees no difference between small and capital letters. */
  public static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  static void require(String name) {
    if (!isValid(name)) {
      throw new IllegalArgumentException("not a sheet name: " + name);
    }
  }

  static void requireDistinct(List<String> names) {
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      if (!keys.add(key(name))) {
        throw new IllegalArgumentException("two sheets of one name: " + name);
      }
    }
  }
}
