package se.bokslut.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.bokslut.benchmark.Nation.Region;
import se.bokslut.benchmark.Nation.Unit;

/** The publications and grants of a unit; some of both are shared with other units and regions. */
final class ResearchSheets {

  private static final int CHANNELS = 2_000;
  private static final int SHARED = 30_000_000;
  private static final int PUBLICATIONS_OF_YEAR = 93;
  private static final int PROJECTS_OF_YEAR = 9;

  private final Region region;
  private final Unit unit;
  private final double scale;
  private final Chance chance;

  ResearchSheets(Region region, Unit unit, double scale) {
    this.region = region;
    this.unit = unit;
    this.scale = scale * unit.size() / 100;
    this.chance = new Chance(unit.number() * 7_919L + 1);
  }

  /** Every thirteenth unit has not delivered the last year. */
  MadeSheet publications(String folder) {
    List<List<Object>> rows = new ArrayList<>();
    int last = unit.number() % 13 == 5 ? Years.LAST - 1 : Years.LAST;
    for (int year = Years.FIRST; year <= last; year++) {
      for (int number : numbers(year)) {
        rows.add(publication(number, year));
      }
    }
    return new MadeSheet(
        folder + "publikationer.xlsx",
        "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Status;Författare;Antal författare;"
            + "Antal författare från enheten;Tidskrift;ISSN;DOI;PMID;Öppen tillgång;Språk",
        rows);
  }

  /**
   * Of seven publications one is shared within the region, of twenty one in the nation.
   *
   * <p>No two publications of the nation have one number, which their identifiers are made of.
   */
  private Set<Integer> numbers(int year) {
    Set<Integer> numbers = new LinkedHashSet<>();
    long count = Math.max(1, Math.round(PUBLICATIONS_OF_YEAR * scale));
    int ofYear = (year - Years.FIRST) * 10_000;
    for (int i = 0; i < count; i++) {
      if (chance.oneIn(20)) {
        numbers.add(SHARED + ofYear + chance.below(700));
      } else if (chance.oneIn(7)) {
        int place = 100_000 * Integer.parseInt(region.code());
        numbers.add(SHARED + place + ofYear + chance.below(600));
      } else {
        numbers.add(100_000 * unit.number() + ofYear + i);
      }
    }
    return numbers;
  }

  private List<Object> publication(int number, int year) {
    Chance same = new Chance(number * 31L);
    int authors = 2 + same.below(8);
    String title = same.words(9) + " " + number;
    int channel = same.below(CHANNELS);
    return List.of(
        unit.code(),
        title,
        same.pick("Artikel", "Artikel", "Artikel", "Översikt", "Konferensbidrag", "Kapitel"),
        chance.oneIn(150) ? "" : same.pick("Refereegranskat", "Refereegranskat", "Övrig"),
        chance.oneIn(400) ? "okänt" : year,
        same.oneIn(12) ? "aheadofprint" : "published",
        same.authors(authors),
        authors,
        1 + chance.below(authors),
        channelTitle(channel),
        issn(channel),
        "10.1234/bokslut." + number,
        10_000_000 + number,
        same.yesOrNo(),
        "eng");
  }

  /** Every eleventh unit has delivered none. */
  List<MadeSheet> grants(String folder) {
    if (unit.number() % 11 == 6) {
      return List.of();
    }
    List<List<Object>> rows = new ArrayList<>();
    for (int year = Years.FIRST - 2; year <= Years.LAST; year++) {
      long projects = Math.round(PROJECTS_OF_YEAR * scale);
      for (int project = 0; project < projects; project++) {
        grant(rows, year, project);
      }
    }
    return List.of(
        new MadeSheet(
            folder + "anslag.xlsx",
            "Projekt-id;Projekttitel;Enhetskod;Finansiär;Konkurrens;Bidragsform;Beslut;"
                + "Beslutsdatum;År;Beviljat år;Beviljat totalt;Upparbetat år;Start;Slut",
            rows));
  }

  private void grant(List<List<Object>> rows, int start, int project) {
    boolean rejected = chance.oneIn(6);
    int amount = 50_000 * (2 + chance.below(60));
    String funder =
        chance.pick(
            "Vetenskapsrådet", "Cancerfonden", "Forte", "EU", "ALF", "RUFU", "Lokala fonden");
    String id = "%d-%d".formatted(start, unit.number() * 1_000 + project);
    for (int year = start; year < start + (rejected ? 1 : 3); year++) {
      if (year >= Years.FIRST && year <= Years.LAST) {
        rows.add(
            List.of(
                id,
                "Project on " + chance.words(4),
                unit.code(),
                funder,
                "",
                "Projektbidrag",
                rejected ? "Avslag" : "Beviljad",
                start + "-03-01",
                year,
                rejected ? "" : amount,
                rejected ? "" : 3 * amount,
                rejected ? "" : amount - 10_000,
                start + "-04-01",
                start + 2 + "-12-31"));
      }
    }
  }

  /** The part of the channel register that a region has looked after. */
  static MadeSheet channels(String path, int part, int parts) {
    List<List<Object>> rows = new ArrayList<>();
    for (int channel = part; channel < CHANNELS; channel += parts) {
      List<Object> row = new ArrayList<>(List.of(issn(channel), channelTitle(channel)));
      int level = channel % 5 == 0 ? 2 : 1;
      Years.all().forEach(year -> row.add(level));
      rows.add(row);
    }
    StringBuilder headings = new StringBuilder("ISSN;Titel");
    Years.all().forEach(year -> headings.append(";Nivå ").append(year));
    return new MadeSheet(path, headings.toString(), rows);
  }

  private static String channelTitle(int channel) {
    return "Journal of " + new Chance(channel).words(2) + " " + channel;
  }

  private static String issn(int channel) {
    String digits = "%07d".formatted(1_000_000 + channel);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (8 - i);
    }
    int check = (11 - sum % 11) % 11;
    return digits.substring(0, 4) + "-" + digits.substring(4) + (check == 10 ? "X" : check);
  }
}
