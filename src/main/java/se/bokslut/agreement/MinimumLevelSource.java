package se.bokslut.agreement;

/** What the verdict on a minimum level comes from (spec minimum-levels). */
public enum MinimumLevelSource {
  /** Delivered rows alone. */
  DATA("data"),
  /** The unit's answer alone. */
  ANSWER("självskattning"),
  /** Both, and they agree. */
  BOTH("båda"),
  /** Both, and they differ: the rows rule. */
  CONFLICT("konflikt");

  private final String word;

  MinimumLevelSource(String word) {
    this.word = word;
  }

  /** The Swedish word. */
  public String word() {
    return word;
  }

  /** The source of a Swedish word. */
  public static MinimumLevelSource of(String word) {
    for (MinimumLevelSource source : values()) {
      if (source.word.equals(word)) {
        return source;
      }
    }
    throw new IllegalArgumentException("not a source of a verdict: " + word);
  }
}
