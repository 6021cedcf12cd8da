package se.bokslut.command;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.ColumnType;
import se.bokslut.dataset.PersonalData;

/**
 * Tells in Swedish what personal data is held, why, and since when: what an office needs for its
 * record of processing (registerförteckning, GDPR article 30), to be printed.
 */
final class PrivacyRecord {

  private static final int WIDTH = 88;

  private final PersonalData declared;
  private final HeldData held;
  private final PrivacyPlaces places;
  private final Clock clock;

  PrivacyRecord(PersonalData declared, HeldData held, PrivacyPlaces places, Clock clock) {
    this.declared = declared;
    this.held = held;
    this.places = places;
    this.clock = clock;
  }

  /** The whole record. */
  String inWords() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Personuppgifter i Bokslut, till registerförteckningen (dataskyddsförordningen art. 30)");
    lines.add("Utskrivet %s".formatted(SwedishTime.day(OffsetDateTime.now(clock))));
    section(
        lines,
        "Personuppgiftsansvarig och dataskyddsombud",
        List.of("Fylls i av er: _______________________________________________"));
    section(lines, "Ändamål", List.of(declared.purpose()));
    section(
        lines,
        "Rättslig grund",
        List.of(declared.legalBasis() + " Stäm av grunden med ert dataskyddsombud."));
    declared.kinds().forEach(kind -> section(lines, kind.persons(), ofKind(kind)));
    section(lines, "Avvisade rader och anmärkningar", ofFaults());
    section(lines, "Varifrån", places.sources());
    section(lines, "Var", places.places(held.revisions()));
    section(lines, "Överföring till tredjeland", places.transfers());
    section(lines, "Hur länge", places.retention(held.removed()));
    section(lines, "Skydd", places.protection());
    return String.join("\n", lines);
  }

  private static void section(List<String> lines, String heading, List<String> paragraphs) {
    lines.add("");
    lines.add(heading);
    for (String paragraph : paragraphs) {
      lines.add("  " + WordUtils.wrap(paragraph, WIDTH, "\n    ", false));
    }
  }

  private List<String> ofKind(PersonalData.OfKind kind) {
    List<String> lines = new ArrayList<>();
    lines.add("Underlag: %s".formatted(held.canonical(kind.kind()).name()));
    lines.add(
        "Antal: %s%s"
            .formatted(
                counted(held.ofKind(kind.kind()), "rad", "rader"),
                held.persons(kind.kind())
                    .map(persons -> "; " + Counted.of(persons, "person", "personer"))
                    .orElse("")));
    kind.categories().forEach(category -> lines.add("- " + category.what()));
    String notStored = notStored(kind.kind());
    if (!notStored.isEmpty()) {
      lines.add("Läses men sparas aldrig: " + notStored);
    }
    lines.add("Varför: " + kind.why());
    lines.add("Mottagare: " + kind.receivers());
    return lines;
  }

  private String notStored(String kind) {
    return held.canonical(kind).columns().stream()
        .filter(
            column ->
                column.type() == ColumnType.NOT_STORED || column.type() == ColumnType.PERSON_NUMBER)
        .map(ColumnDefinition::heading)
        .collect(Collectors.joining(", "));
  }

  private List<String> ofFaults() {
    List<String> kinds = declared.kinds().stream().map(PersonalData.OfKind::kind).toList();
    return List.of(
        "Avvisade rader med personuppgifter: " + counted(held.rejected(kinds), "rad", "rader"),
        "Det som anmärkts, med cellens innehåll: "
            + counted(held.quoted(), "anmärkning", "anmärkningar"),
        "Namn och personnummer i kolumner för sådana sparas inte heller där.",
        "Varför: Svara den som lämnat underlaget om vad som ska rättas.",
        "Mottagare: Internt ordagrant, och i svaren till dem som lämnat; publikt inget.");
  }

  private static String counted(HeldData.Held held, String one, String several) {
    return Counted.of(held.rows(), one, several)
        + held.since()
            .map(
                since ->
                    ", varav %d gäller, sedan %s".formatted(held.inForce(), SwedishTime.day(since)))
            .orElse("");
  }
}
