package se.bokslut.recount;

import java.util.Locale;
import java.util.Optional;

/** Normalises the identifiers of publications and theses; a wrong one is not used. */
final class Identifiers {

  private Identifiers() {}

  static Optional<String> doi(Optional<String> written) {
    return bare(written)
        .map(text -> text.replaceFirst("^(https?://)?(dx\\.|www\\.)?doi\\.org/", ""))
        .map(text -> text.replaceFirst("^doi:", ""))
        .filter(text -> text.matches("10\\.\\d{4,9}/.+"));
  }

  static Optional<String> pmid(Optional<String> written) {
    return bare(written)
        .map(text -> text.replaceFirst("^pmid:", ""))
        .filter(text -> text.matches("\\d{1,9}"))
        .map(text -> text.replaceFirst("^0+(?=\\d)", ""));
  }

  static Optional<String> isi(Optional<String> written) {
    return bare(written)
        .map(text -> text.replaceFirst("^wos:", ""))
        .filter(text -> text.matches("[a-z0-9]+"));
  }

  static Optional<String> eid(Optional<String> written) {
    return bare(written).filter(text -> text.matches("[0-9.s-]+"));
  }

  /** An ISBN in its form of thirteen digits. */
  static Optional<String> isbn(Optional<String> written) {
    return bare(written)
        .map(text -> text.replaceFirst("^isbn:?", "").replace("-", "").replace("\u2013", ""))
        .flatMap(Identifiers::thirteen);
  }

  /** An ISSN of eight signs; a number cell has lost its leading zeros. */
  static Optional<String> issn(Cell cell) {
    Optional<String> text =
        bare(cell.text()).map(each -> each.replaceFirst("^issn:?", "").replaceAll("[-\u2013]", ""));
    return text.map(
            each ->
                cell instanceof Cell.Figure
                    ? "0".repeat(Math.max(0, 8 - each.length())) + each
                    : each)
        .filter(each -> each.matches("\\d{7}[\\dx]") && weighted(each, 8) % 11 == 0);
  }

  static Optional<String> urn(Optional<String> written) {
    return bare(written)
        .map(text -> text.replaceFirst("^https?://urn\\.kb\\.se/resolve\\?urn=", ""))
        .filter(text -> text.matches("urn:nbn:.+"));
  }

  private static Optional<String> thirteen(String text) {
    if (text.matches("\\d{9}[\\dx]") && weighted(text, 10) % 11 == 0) {
      String body = "978" + text.substring(0, 9);
      return Optional.of(body + (10 - alternating(body) % 10) % 10);
    }
    boolean valid = text.matches("97[89]\\d{10}") && alternating(text) % 10 == 0;
    return valid ? Optional.of(text) : Optional.empty();
  }

  private static int weighted(String text, int firstWeight) {
    int sum = 0;
    for (int index = 0; index < text.length(); index++) {
      char digit = text.charAt(index);
      sum += (firstWeight - index) * (digit == 'x' ? 10 : digit - '0');
    }
    return sum;
  }

  private static int alternating(String digits) {
    int sum = 0;
    for (int index = 0; index < digits.length(); index++) {
      sum += (digits.charAt(index) - '0') * (index % 2 == 0 ? 1 : 3);
    }
    return sum;
  }

  private static Optional<String> bare(Optional<String> written) {
    return written
        .map(Texts::resolveEntities)
        .map(text -> text.replaceAll("[\\s\\p{Z}\\p{C}]", "").toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }
}
