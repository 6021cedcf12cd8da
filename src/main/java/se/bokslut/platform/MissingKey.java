package se.bokslut.platform;

/** What is done when there is no key of pseudonyms yet. */
public enum MissingKey {
  /** One is made, for a database that was written with none. */
  MAKE,
  /** None is made: what does not take in has no use for one. */
  LEAVE
}
