package se.bokslut.spreadsheet;

/** Resolves the references that every XML text may hold: five names, and characters by number. */
final class PlainReferences {

  private static final int MOST = 8;
  private static final int DECIMAL = 10;
  private static final int HEXADECIMAL = 16;

  private PlainReferences() {}

  static String resolve(String text) throws NotPlainException {
    StringBuilder resolved = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      int end = text.indexOf(';', at);
      if (end < 0 || end - at > MOST + 2) {
        throw new NotPlainException("a reference that does not end");
      }
      resolved.append(text, from, at).appendCodePoint(character(text.substring(at + 1, end)));
      from = end + 1;
    }
    return resolved.append(text, from, text.length()).toString();
  }

  private static int character(String reference) throws NotPlainException {
    return switch (reference) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> {
        if (reference.startsWith("#x")) {
          yield number(reference.substring(2), HEXADECIMAL);
        }
        if (reference.startsWith("#")) {
          yield number(reference.substring(1), DECIMAL);
        }
        throw new NotPlainException("an entity");
      }
    };
  }

  private static int number(String digits, int radix) throws NotPlainException {
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), radix) : -1;
      if (digit < 0) {
        throw new NotPlainException("a reference by another number");
      }
      number = number * radix + digit;
    }
    boolean inText =
        number == '\t'
            || number == '\n'
            || number == '\r'
            || (number >= ' ' && number < Character.MIN_SURROGATE)
            || (number > Character.MAX_SURROGATE && number < 0xFFFD);
    if (digits.isEmpty() || digits.length() > MOST - 1 || !inText) {
      throw new NotPlainException("a character that texts do not hold");
    }
    return number;
  }
}
