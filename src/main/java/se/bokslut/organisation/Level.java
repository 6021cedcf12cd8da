package se.bokslut.organisation;

/** The levels at which figures are given, lowest first. */
public enum Level {
  /** University healthcare unit (universitetssjukvårdsenhet, USVE). */
  UNIT,
  /** Provider (förvaltning). */
  PROVIDER,
  /** Region. */
  REGION,
  /** All regions in the data; the organisation SE. */
  NATION;

  /** The code of the nation. */
  public static final String NATION_CODE = "SE";

  static Level ofWord(String word) {
    return switch (word) {
      case "USVE" -> UNIT;
      case "FÖRVALTNING" -> PROVIDER;
      case "REGION" -> REGION;
      default -> throw new IllegalArgumentException("not a level: " + word);
    };
  }
}
