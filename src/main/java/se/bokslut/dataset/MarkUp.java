package se.bokslut.dataset;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Takes HTML out of texts that another system exports with its tags and entities. */
final class MarkUp {

  private static final Pattern BREAKING =
      Pattern.compile("</?(?:p|br|div|li|ul|ol|h\\d)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:em|strong|i|b|u|s|a|q|tt|sub|sup|inf|span|small|big|font|title|scp|italic|bold|(?:mml|jats):\\w+|math|m[inor]|mrow|msu[bp])(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  private MarkUp() {}

  /** The text as a reader sees it; signs such as {@code p < 0.05} stay. */
  static String removed(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String resolved = StringEscapeUtils.unescapeHtml4(text);
    String bare = TAG.matcher(BREAKING.matcher(resolved).replaceAll(" ")).replaceAll("");
    return PlainText.withSingleBlanks(bare);
  }
}
