package se.bokslut.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fictional doctoral student and what happens to the person in the years of the demonstration.
 */
final class DoctoralStudent {
  final String id;
  final String name;
  final boolean woman;
  final DemonstrationUnit unit;
  final LocalDate admitted;
  final LocalDate planned;
  final String profession;
  final boolean clinical;
  final int pace;

  /** The unit that shares the person with the first one, or null. */
  final DemonstrationUnit second;

  /** Activity in per cent by half-year: {@code 2022VT}. */
  final Map<String, Integer> activity = new TreeMap<>();

  LocalDate defended;
  LocalDate licentiate;
  LocalDate reviewed;

  DoctoralStudent(
      String id,
      String name,
      boolean woman,
      DemonstrationUnit unit,
      DemonstrationUnit second,
      LocalDate admitted,
      LocalDate planned,
      String profession,
      int pace) {
    this.id = id;
    this.name = name;
    this.woman = woman;
    this.unit = unit;
    this.second = second;
    this.admitted = admitted;
    this.planned = planned;
    this.profession = profession;
    this.clinical = !profession.equals("Forskare");
    this.pace = pace;
  }

  /** The month in the middle between admission and planned defence. */
  LocalDate halfway() {
    return admitted.plusDays(ChronoUnit.DAYS.between(admitted, planned) / 2);
  }

  boolean ofPrimaryCare() {
    return !unit.ofHospital();
  }
}
