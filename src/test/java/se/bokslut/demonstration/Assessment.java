package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fictional answers to the minimum levels: mostly yes, steadier from year to year than by chance.
 */
final class Assessment {
  static final List<String> COLUMNS =
      List.of("Enhetskod", "År", "Kriterium", "Svar", "Värde", "Antal", "Text", "Motivering");

  private static final List<List<String>> LEVELS = Vocabulary.read("levels.txt");
  private static final List<String> PROFESSIONS =
      List.of("Läkare", "Läkare; Sjuksköterska", "Läkare; Sjuksköterska", "Läkare; Fysioterapeut");
  private static final List<String> REGISTERS =
      List.of(
          "Svenska intensivvårdsregistret; SPOR",
          "SWEDEHEART; RiksSvikt",
          "Rapporterar årligen till de nationella kvalitetsregister som rör enheten.",
          "Nationella diabetesregistret; Svenska njurregistret");

  /** Where a level may be said not to apply, and why. */
  private static final Map<String, String> NOT_APPLICABLE =
      Map.of(
          "U1", "Enheten tar inte emot läkarstudenter enligt kursplanen.",
          "I4", "Enheten har ingen egen patientkontakt.",
          "S10", "All fortbildning sköts av grannenheten enligt överenskommelse.");

  private final Chance chance;
  private final Map<String, Boolean> habits = new HashMap<>();

  Assessment(String use) {
    this.chance = new Chance("self-assessment of " + use);
  }

  List<OfficeRow> of(DemonstrationUnit unit, int year) {
    List<OfficeRow> rows = new ArrayList<>();
    for (List<String> level : LEVELS) {
      rows.add(row(unit, year, level));
    }
    return rows;
  }

  /** The region's own level, of which only the answer decides. */
  OfficeRow regional(DemonstrationUnit unit, int year) {
    return row(unit, year, List.of("R1", "0.8", "-"));
  }

  private OfficeRow row(DemonstrationUnit unit, int year, List<String> level) {
    String id = level.get(0);
    OfficeRow row =
        new OfficeRow().with("Enhetskod", unit.code()).with("År", year).with("Kriterium", id);
    if (NOT_APPLICABLE.containsKey(id) && (unit.code().hashCode() + id.hashCode()) % 11 == 0) {
      return row.with("Svar", "ET").with("Motivering", NOT_APPLICABLE.get(id));
    }
    if (!says(unit.code() + id, Double.parseDouble(level.get(1)))) {
      return row.with("Svar", "N");
    }
    return needed(row.with("Svar", "J"), level.get(2));
  }

  /** A yes stays a yes; a no becomes one in some later year. */
  private boolean says(String key, double share) {
    boolean yes = habits.getOrDefault(key, chance.share(share)) || chance.share(0.22);
    habits.put(key, yes);
    return yes;
  }

  private OfficeRow needed(OfficeRow row, String need) {
    return switch (need) {
      case "antal" -> row.with("Antal", chance.between(1, 24));
      case "sju" -> row.with("Antal", chance.share(0.9) ? 7 : 6);
      case "text" -> row.with("Text", chance.oneOf(REGISTERS));
      case "yrken" -> row.with("Text", chance.oneOf(PROFESSIONS));
      case "lärare" -> {
        int teachers = chance.between(6, 30);
        int trained = chance.share(0.9) ? teachers : teachers - chance.between(1, 4);
        yield row.with("Antal", teachers).with("Värde", trained);
      }
      default -> row;
    };
  }
}
