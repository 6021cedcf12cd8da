package se.bokslut.agreement;

/** How a unit stands on a minimum level (spec minimum-levels). */
public enum MinimumLevelStatus {
  /** It is fulfilled. */
  FULFILLED("uppfylld", "●"),
  /** It is not fulfilled. */
  NOT_FULFILLED("ej uppfylld", "■"),
  /** Neither an answer nor rows tell. */
  NOT_REPORTED("ej redovisad", "–"),
  /** It does not apply to the unit, which has said why. */
  NOT_APPLICABLE("ej tillämplig", "ET");

  private final String word;
  private final String symbol;

  MinimumLevelStatus(String word, String symbol) {
    this.word = word;
    this.symbol = symbol;
  }

  /** The Swedish word. */
  public String word() {
    return word;
  }

  /** The symbol that always stands with the word. */
  public String symbol() {
    return symbol;
  }

  /** The status of a Swedish word. */
  public static MinimumLevelStatus of(String word) {
    for (MinimumLevelStatus status : values()) {
      if (status.word.equals(word)) {
        return status;
      }
    }
    throw new IllegalArgumentException("not a status of a minimum level: " + word);
  }
}
