package se.bokslut.dataset;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the HTML entities that library exports leave in identifiers. */
final class HtmlEntities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(\\w{2,6}));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private HtmlEntities() {}

  static String resolve(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(text)
        .replaceAll(
            found -> {
              String resolved = character(found.group(1), found.group(2), found.group(3));
              return Matcher.quoteReplacement(resolved == null ? found.group() : resolved);
            });
  }

  private static @Nullable String character(
      @Nullable String decimal, @Nullable String hexadecimal, @Nullable String name) {
    if (name != null) {
      return NAMED.get(name);
    }
    int code = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
    return Character.isValidCodePoint(code) ? Character.toString(code) : null;
  }
}
