package se.bokslut.command;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.platform.DatabasePlace;
import se.bokslut.platform.PseudonymKey;
import se.bokslut.platform.Retention;

/** Tells from where personal data comes, where it lies, how long, and how it is protected. */
final class PrivacyPlaces {

  private final BokslutSettings settings;
  private final DatabasePlace database;
  private final PseudonymKey key;

  PrivacyPlaces(BokslutSettings settings, DatabasePlace database, PseudonymKey key) {
    this.settings = settings;
    this.database = database;
    this.key = key;
  }

  List<String> sources() {
    return List.of(
        "Kalkylark och exporter (DiVA, Swepub, Scopus, Web of Science, PubMed, SweCRIS) som lagts i inkorgen %s. Filerna ligger kvar där så länge ni låter dem ligga; Bokslut ändrar och raderar dem aldrig."
            .formatted(settings.input().toAbsolutePath()));
  }

  /** Every place in which some of it lies. */
  List<String> places(long revisions) {
    return List.of(
        "Databasen: %s".formatted(database()),
        "Svaren till dem som lämnat, i %s: det som de själva skrev, även namn, med personnummer maskerade."
            .formatted(settings.output().resolve("aterkoppling").toAbsolutePath()),
        "Utkast och %s, i %s: det som står under Mottagare; revisioner skrivs aldrig om."
            .formatted(
                Counted.of(revisions, "fastställd revision", "fastställda revisioner"),
                settings.output().toAbsolutePath()),
        "Loggen, i %s: inga personnummer, pseudonymer eller namn ur raderna."
            .formatted(settings.data().toAbsolutePath()),
        "Sammanfattningarna av körningar, i %s: filernas namn, varför en fil avvisades och det som sades på skärmen, med personnummer maskerade."
            .formatted(settings.data().resolve("korningar").toAbsolutePath()),
        "Säkerhetskopior som ni tar: allt som databasen håller.");
  }

  private String database() {
    return database
        .address()
        .orElseGet(
            () ->
                "den inbyggda, i %s"
                    .formatted(settings.data().resolve("postgres").toAbsolutePath()));
  }

  /** How long rows are kept. */
  List<String> retention(long removed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Rader som gäller: så länge leveransen gäller; flytta filen till återtaget, eller kör withdraw.");
    Optional<Period> kept = Retention.of(settings.retention());
    lines.add(
        kept.map(
                period ->
                    "Rader i ersatta och återtagna leveranser: tas bort %s efter att leveransen slutade gälla (bokslut.retention)."
                        .formatted(inWords(period)))
            .orElse(
                "Rader i ersatta och återtagna leveranser: tills vidare, eftersom ingen tid är satt. Uppgifter får inte sparas längre än de behövs (art. 5.1 e): ta ett gallringsbeslut och sätt bokslut.retention."));
    lines.add(
        "Hittills borttagna: raderna i %s."
            .formatted(Counted.of(removed, "leverans", "leveranser")));
    lines.add(
        "Leveransens namn, kontrollsumma, antal och historik, och fastställda revisioner: tills vidare.");
    lines.add("Sammanfattningar av körningar: de 400 senaste. Loggen: högst 200 MB.");
    return lines;
  }

  /** To whom else anything goes. */
  List<String> transfers() {
    return List.of(
        "Ingen. Bokslut lämnar inte ut uppgifter till någon annan tjänst; det enda som skickas är påminnelser med e-post, om ni ställt in det, genom er egen e-postserver och utan namn på personer och filer.",
        "Var databasen, mapparna och säkerhetskopiorna ligger, och vem som sköter dem, bestämmer ni: fyll i det om något av det är utanför EU/EES.");
  }

  private static String inWords(Period period) {
    long years = period.get(ChronoUnit.YEARS);
    long months = period.get(ChronoUnit.MONTHS);
    long days = period.get(ChronoUnit.DAYS);
    List<String> parts = new ArrayList<>();
    if (years != 0) {
      parts.add(years + " år");
    }
    if (months != 0) {
      parts.add(Counted.of(months, "månad", "månader"));
    }
    if (days != 0) {
      parts.add(Counted.of(days, "dag", "dagar"));
    }
    return String.join(" och ", parts);
  }

  private String keyPlace() {
    return key.fingerprint()
        .map(
            fingerprint ->
                "Nyckeln finns i %s, med fingeravtrycket %s."
                    .formatted(key.source(), fingerprint.substring(0, 8)))
        .orElseGet(() -> "Nyckeln finns inte här; den söktes i %s.".formatted(key.source()));
  }

  /** How it is protected. */
  List<String> protection() {
    return List.of(
        "Personnummer byts mot en pseudonym (HMAC-SHA-256) innan något sparas; utan nyckeln går den inte att räkna fram. Pseudonymer är fortfarande personuppgifter.",
        keyPlace()
            + " En nyckelfil eller ett lösenord som andra än ägaren kommer åt används inte; var behörigheter inte finns i filsystemet kan det inte kontrolleras.",
        "Den publika utgåvan saknar rader, kommentarer, anmärkningar och filnamn, och visar inga antal personer från 1 till %d."
            .formatted(settings.smallestNumber() - 1));
  }
}
