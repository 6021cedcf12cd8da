package se.bokslut.indicator;

import se.bokslut.organisation.Level;

/**
 * An organisation and a year for which values are made.
 *
 * @param referenceYear the year from which the organisation is seen
 * @param year the year of the values
 * @param units how many units it has in that year
 */
record FollowedOrganisation(int referenceYear, int year, String code, Level level, int units) {

  boolean isAtOrAboveRegion() {
    return level.compareTo(Level.REGION) >= 0;
  }

  RollUpQueries.ValueKey key() {
    return new RollUpQueries.ValueKey(referenceYear, code);
  }
}
