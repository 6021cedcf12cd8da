package se.bokslut.report;

/**
 * How much of a figure a reader may see (spec indicators "Rounding and small numbers"). Everything
 * is shown but in the public edition.
 */
public sealed interface Disclosure {

  /** It is what it is. */
  Disclosure SHOWN = new Shown();

  /** It is left out, because something else could be computed from it. */
  Disclosure WITHHELD = new Withheld();

  /** What stands in its place in a data file; empty for nothing. */
  String written();

  /** The figure itself is shown. */
  record Shown() implements Disclosure {
    @Override
    public String written() {
      return "";
    }
  }

  /**
   * Only that it is small is shown.
   *
   * @param below what it is less than, while it is at least 1
   */
  record Small(int below) implements Disclosure {

    /** Checks that there is something to hide. */
    public Small {
      if (below < 2) {
        throw new IllegalArgumentException("nothing is from 1 to less than " + below);
      }
    }

    @Override
    public String written() {
      return "<" + below;
    }
  }

  /** Nothing is shown. */
  record Withheld() implements Disclosure {
    @Override
    public String written() {
      return "";
    }
  }
}
