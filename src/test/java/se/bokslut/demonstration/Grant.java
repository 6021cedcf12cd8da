package se.bokslut.demonstration;

import java.time.LocalDate;
import java.util.List;

/**
 * A fictional grant.
 *
 * @param yearly granted a year, in whole units of the funder's currency
 * @param units one, or two that share it or both report it
 * @param shares per cent of each unit; empty when none are stated
 * @param granted false for an application that was refused
 */
record Grant(
    String number,
    String title,
    String applicant,
    Funder funder,
    LocalDate decided,
    int firstYear,
    int years,
    long yearly,
    List<String> units,
    List<Integer> shares,
    boolean granted) {
  boolean runsIn(int year) {
    return granted ? year >= firstYear && year < firstYear + years : year == decided.getYear();
  }
}
