package se.bokslut.recount;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a grant was competed for; in the order in which a joined grant takes its class. */
enum FundingClass {
  INT,
  NAT,
  OVR,
  REG,
  LOK,
  UPPDRAG;

  private static final Set<String> NATIONAL =
      names(
          "Vetenskapsrådet",
          "Forte",
          "Formas",
          "Vinnova",
          "Statens energimyndighet",
          "Rymdstyrelsen",
          "Cancerfonden",
          "Barncancerfonden",
          "Hjärt-Lungfonden",
          "Hjärnfonden",
          "Diabetesfonden",
          "Knut och Alice Wallenbergs Stiftelse",
          "Riksbankens Jubileumsfond",
          "Stiftelsen för Strategisk Forskning",
          "KK-stiftelsen",
          "Östersjöstiftelsen",
          "Familjen Erling-Perssons Stiftelse");

  /** The organisation numbers under which national funders stand in the SweCRIS export. */
  private static final Set<String> NATIONAL_NUMBERS =
      Set.of(
          "2021005208",
          "2021005216",
          "2021005232",
          "2021005240",
          "2021005000",
          "2021002585",
          "8020121276",
          "8020060763");

  private static final Set<String> INTERNATIONAL =
      names(
          "EU",
          "Europeiska kommissionen",
          "European Research Council",
          "ERC",
          "NIH",
          "Novo Nordisk Fonden",
          "NordForsk",
          "Wellcome");
  private static final Set<String> REGIONAL = names("FORSS", "Sjukvårdsregionala forskningsrådet");
  private static final Set<String> LOCAL = names("ALF", "RUFU");

  boolean external() {
    return this == INT || this == NAT || this == OVR;
  }

  boolean competitive() {
    return this == INT || this == NAT;
  }

  /** The class as stated in the column. */
  static Optional<FundingClass> stated(String word) {
    String sought = Texts.compact(word);
    return Stream.of(values()).filter(each -> Texts.compact(each.name()).equals(sought)).findAny();
  }

  /** The class that follows from who pays; whoever is unknown is a further external funder. */
  static FundingClass byFunder(
      String funder, Optional<String> organisationNumber, Organisations organisations) {
    String name = Texts.compact(funder);
    String number = organisationNumber.orElse("").replaceAll("\\D", "");
    if (NATIONAL.contains(name) || NATIONAL_NUMBERS.contains(number)) {
      return NAT;
    } else if (INTERNATIONAL.contains(name)) {
      return INT;
    } else if (REGIONAL.contains(name)) {
      return REG;
    }
    return LOCAL.contains(name) || organisations.isRegionName(name) ? LOK : OVR;
  }

  private static Set<String> names(String... names) {
    return Stream.of(names).map(Texts::compact).collect(Collectors.toUnmodifiableSet());
  }
}
