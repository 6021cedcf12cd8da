package se.bokslut.report;

/**
 * Rows that follow each other because they count for one indicator and one organisation.
 *
 * @param indicator the indicator's code
 * @param providerCode the provider that they count for, empty when they are coded to the region
 * @param unitCode the unit that they count for, empty when they are coded to a level above
 * @param rows how many they are
 */
public record UnderlagBlock(String indicator, String providerCode, String unitCode, int rows) {}
