package se.bokslut.command;

/** A number and what it counts, in the right Swedish form. */
final class Counted {

  private Counted() {}

  /** The number and its word. */
  static String of(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
