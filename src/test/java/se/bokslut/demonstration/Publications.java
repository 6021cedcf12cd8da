package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bokslut.demonstration.Publication.Identifiers;
import se.bokslut.demonstration.PublicationForm.Genre;

/** The publications of all years; how many of each year are counted is planned. */
final class Publications {
  /** Distinct counted publications of the region. */
  private static final Map<Integer, Integer> COUNTED =
      Map.of(2021, 1468, 2022, 1500, 2023, 1537, 2024, 1492, 2025, 1454);

  private static final double UNCOUNTED_SHARE = 0.085;
  private static final double SHARED = 0.15;

  private final Chance chance = new Chance("publications");
  private final Names names = new Names(new Chance("authors"));
  private final Map<String, List<String>> researchers = new HashMap<>();
  private final Titles titles;
  private int serial;

  Publications(Titles titles) {
    this.titles = titles;
    DemonstrationOrganisation.units()
        .forEach(unit -> researchers.put(unit.code(), names.distinct(30)));
  }

  List<Publication> of(int year) {
    List<Publication> publications = new ArrayList<>();
    for (int left = COUNTED.get(year); left > 0; ) {
      boolean counted = !chance.share(UNCOUNTED_SHARE);
      publications.add(
          one(
              year,
              counted ? PublicationForm.anyCounted(chance) : PublicationForm.anyUncounted(chance)));
      left -= counted ? 1 : 0;
    }
    return publications;
  }

  /** A publication beyond the planned ones, for a row that is to be refused or not counted. */
  Publication extra(int year, String unit) {
    PublicationForm form = PublicationForm.anyCounted(chance);
    return one(year, form, List.of(unit));
  }

  private Publication one(int year, PublicationForm form) {
    return one(year, form, units(year, form));
  }

  private Publication one(int year, PublicationForm form, List<String> units) {
    serial++;
    String first = units.get(0);
    boolean swedish = form.type().inJournal() && chance.share(0.04);
    Journal journal =
        !form.type().inJournal()
            ? null
            : swedish ? Journal.named("Läkartidningen") : Journal.any(first, chance);
    Map<String, Integer> unitAuthors = new LinkedHashMap<>();
    List<String> authors = authors(units, unitAuthors);
    return new Publication(
        serial,
        year,
        titles.next(swedish ? "sv" : pattern(form.type()), first),
        form,
        authors,
        chance.share(0.03) ? authors.size() + chance.between(15, 140) : authors.size(),
        unitAuthors,
        journal,
        identifiers(year, form, journal),
        chance.share(0.12) ? "" : chance.share(0.78) ? "J" : "N",
        swedish ? "swe" : "eng");
  }

  private List<String> authors(List<String> units, Map<String, Integer> unitAuthors) {
    List<String> authors = new ArrayList<>();
    for (String unit : units) {
      int number = chance.between(1, units.size() > 1 ? 2 : 4);
      unitAuthors.put(unit, number);
      while (number > 0) {
        String author = chance.oneOf(researchers.get(unit));
        if (!authors.contains(author)) {
          authors.add(author);
          number--;
        }
      }
    }
    int all = Math.max(authors.size() + chance.below(2), chance.between(2, 12));
    while (authors.size() < all) {
      String author = names.any();
      if (!authors.contains(author)) {
        authors.add(chance.below(authors.size() + 1), author);
      }
    }
    return authors;
  }

  private List<String> units(int year, PublicationForm form) {
    List<DemonstrationUnit> delivering =
        DemonstrationOrganisation.units().stream()
            .filter(u -> year < 2025 || !u.code().equals(DemonstrationOrganisation.SILENT_UNIT))
            .toList();
    int wanted = form.counted() && chance.share(SHARED) ? chance.share(0.12) ? 3 : 2 : 1;
    List<String> units = new ArrayList<>();
    while (units.size() < wanted) {
      String unit = chance.weighted(delivering, DemonstrationUnit::publications).code();
      if (!units.contains(unit)) {
        units.add(unit);
      }
    }
    return units;
  }

  private Identifiers identifiers(int year, PublicationForm form, Journal journal) {
    boolean unpublished = form.status().equals("submitted") || form.status().equals("accepted");
    if (unpublished || form.type() == Genre.BOOK || form.type() == Genre.OTHER) {
      return new Identifiers("", "", "", "");
    }
    if (journal == null) {
      String doi =
          chance.share(0.5) ? String.format(Locale.ROOT, "10.5555/bok.%d.%05d", year, serial) : "";
      return new Identifiers(doi, "", "", "");
    }
    return new Identifiers(
        chance.share(0.96)
            ? String.format(Locale.ROOT, "10.5555/%s.%d.%05d", journal.letters(), year, serial)
            : "",
        chance.share(0.9) ? String.valueOf(90_000_000 + serial * 1103) : "",
        chance.share(0.68)
            ? String.format(Locale.ROOT, "%015d", 900_000_000_000L + serial * 7919L)
            : "",
        chance.share(0.74) ? String.format(Locale.ROOT, "2-s2.0-99%09d", serial * 104_729L) : "");
  }

  private static String pattern(Genre type) {
    return switch (type) {
      case REVIEW -> "review";
      case LETTER -> "letter";
      case CHAPTER, BOOK -> "chapter";
      default -> "en";
    };
  }
}
