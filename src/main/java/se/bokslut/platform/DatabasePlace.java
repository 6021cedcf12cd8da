package se.bokslut.platform;

import java.util.Optional;

/**
 * Where the database is.
 *
 * @param address that of a region's PostgreSQL without any password, empty for the embedded one
 */
public record DatabasePlace(Optional<String> address) {}
