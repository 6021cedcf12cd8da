package se.bokslut.demonstration;

/**
 * A fault that was put into the demonstration on purpose, at a place as Excel shows it.
 *
 * @param sheet empty in a csv
 */
record PlantedFault(String path, String sheet, int row, String what) {}
