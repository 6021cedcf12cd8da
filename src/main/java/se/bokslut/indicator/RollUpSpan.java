package se.bokslut.indicator;

/**
 * From which years, and how far back from each of them, contributions are looked at.
 *
 * @param first the first reference year
 * @param last the last reference year
 * @param years how many years each window spans, the reference year the last of them
 */
record RollUpSpan(int first, int last, int years) {}
