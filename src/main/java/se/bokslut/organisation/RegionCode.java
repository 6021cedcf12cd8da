package se.bokslut.organisation;

/** The two digits of a region (länskod). */
final class RegionCode {

  private RegionCode() {}

  /** A code of one digit with its leading zero, which a numeric cell loses; others as they are. */
  static String padded(String code) {
    return code.length() == 1 && Character.isDigit(code.charAt(0)) ? "0" + code : code;
  }
}
