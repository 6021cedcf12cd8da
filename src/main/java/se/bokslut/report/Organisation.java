package se.bokslut.report;

import org.jspecify.annotations.Nullable;

/**
 * An organisation in force in a year.
 *
 * @param level UNIT, PROVIDER, REGION or NATION
 * @param providerCode the provider it belongs to, or null
 * @param regionCode the region it belongs to, or null
 */
public record Organisation(
    int year,
    String code,
    String name,
    String level,
    @Nullable String providerCode,
    @Nullable String regionCode) {

  /** Whether it is the region or belongs to it. */
  public boolean isWithin(String region) {
    return code.equals(region) || region.equals(regionCode);
  }
}
