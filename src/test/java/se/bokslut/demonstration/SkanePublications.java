package se.bokslut.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import se.bokslut.demonstration.Publication.Identifiers;

/** Fictional publications of Region Skåne: its own, and some that Uppsala reports too. */
final class SkanePublications {
  private static final int OWN = 272;
  private static final int SHARED = 18;

  private final Chance chance = new Chance("publications of Skåne");
  private final Names names = new Names(new Chance("authors of Skåne"));
  private final Titles titles = new Titles("publications of Skåne");
  private final Map<String, List<String>> researchers = new HashMap<>();
  private final IntFunction<List<Publication>> uppsala;
  private int serial;

  SkanePublications(IntFunction<List<Publication>> uppsala) {
    this.uppsala = uppsala;
    SkaneOrganisation.listing().forEach(unit -> researchers.put(unit.code(), names.distinct(12)));
  }

  List<OfficeRow> of(int year) {
    List<OfficeRow> rows = new ArrayList<>();
    for (int i = 0; i < OWN; i++) {
      Publication publication = own(year);
      for (String unit : publication.units()) {
        rows.add(PublicationRows.row(publication, unit, PublicationForm.Wording.DIVA));
      }
    }
    List<Publication> common =
        uppsala.apply(year).stream().filter(SkanePublications::mayBeShared).toList();
    for (int i = 0; i < SHARED; i++) {
      rows.add(shared(common.get(i * common.size() / SHARED)));
    }
    return rows;
  }

  private static boolean mayBeShared(Publication publication) {
    return publication.form().counted()
        && publication.units().size() == 1
        && publication.authors().size() > 4
        && !publication.identifiers().doi().isEmpty();
  }

  private OfficeRow shared(Publication publication) {
    DemonstrationUnit unit = unit();
    Publication here =
        new Publication(
            publication.serial(),
            publication.year(),
            publication.title(),
            publication.form(),
            publication.authors(),
            publication.authorNumber(),
            Map.of(unit.code(), 1),
            publication.journal(),
            publication.identifiers(),
            publication.openAccess(),
            publication.language());
    return PublicationRows.row(here, unit.code(), PublicationForm.Wording.DIVA);
  }

  private Publication own(int year) {
    serial++;
    PublicationForm form =
        chance.share(0.07)
            ? PublicationForm.anyUncounted(chance)
            : PublicationForm.anyCounted(chance);
    DemonstrationUnit first = unit();
    DemonstrationUnit second = chance.share(0.1) ? unit() : first;
    Map<String, Integer> unitAuthors = new LinkedHashMap<>();
    List<String> authors = new ArrayList<>();
    for (DemonstrationUnit unit : second.equals(first) ? List.of(first) : List.of(first, second)) {
      authors.add(chance.oneOf(researchers.get(unit.code())));
      unitAuthors.put(unit.code(), 1);
    }
    authors.addAll(names.distinct(chance.between(2, 9)));
    Journal journal =
        form.type().inJournal() ? Journal.any(Titles.topicOf(first.code()), chance) : null;
    return new Publication(
        serial,
        year,
        titles.next("en", first.code()),
        form,
        authors,
        authors.size(),
        unitAuthors,
        journal,
        journal == null ? new Identifiers("", "", "", "") : identifiers(year),
        chance.share(0.08) ? "" : chance.share(0.8) ? "J" : "N",
        "eng");
  }

  private DemonstrationUnit unit() {
    return chance.weighted(SkaneOrganisation.listing(), DemonstrationUnit::publications);
  }

  private Identifiers identifiers(int year) {
    return new Identifiers(
        String.format(Locale.ROOT, "10.5555/skane.%d.%05d", year, serial),
        chance.share(0.88) ? String.valueOf(80_000_000 + serial * 1103) : "",
        chance.share(0.7)
            ? String.format(Locale.ROOT, "%015d", 800_000_000_000L + serial * 7919L)
            : "",
        "");
  }
}
