package se.bokslut.command;

import java.time.LocalDate;
import se.bokslut.spreadsheet.WorkbookBuilder;

/**
 * Tidy and untidy sheets of the kinds that came later, with faults, for {@link InputKindsTests}.
 */
final class FurtherSheets {

  private FurtherSheets() {}

  /** Four regions; U3 was replaced by U4 in 2024, U5 was closed in 2022. */
  static WorkbookBuilder organisation() {
    return WorkbookBuilder.sheet("Organisation")
        .row(
            "Enhetskod",
            "Enhet",
            "Nivå",
            "Överordnad kod",
            "Alias",
            "Giltig från",
            "Giltig till",
            "Ersätter")
        .row("03", "Region Uppsala", "REGION")
        .row("05", "Region Östergötland", "REGION")
        .row("12", "Region Skåne", "REGION")
        .row("24", "Region Västerbotten", "REGION")
        .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03")
        .row("U1", "Kirurgi", "USVE", "AS", "Kirurgen")
        .row("U2", "Neurologi", "USVE", "AS")
        .row("U3", "Hud", "USVE", "AS", null, null, "2023")
        .row("U4", "Hud och allergi", "USVE", "AS", null, "2024", null, "U3")
        .row("U5", "Lunga", "USVE", "AS", null, null, "2022");
  }

  static WorkbookBuilder staff() {
    return WorkbookBuilder.sheet("Personal")
        .row(
            "Personnr",
            "Anst-id",
            "Name",
            "USVE-kod",
            "USVE",
            "Profession",
            "Degree",
            "Docent",
            "Professor",
            "Employment",
            "Role",
            "Management group",
            "Giltig tom",
            "Giltig from")
        .row(
            "19800101-9804",
            null,
            "Zxanna Qwalm",
            "U1",
            null,
            "Läkare",
            "PhD",
            "J",
            0,
            "Förenad anställning",
            "FoU-ansvarig",
            "ja",
            null,
            LocalDate.of(2020, 1, 1))
        .row(
            null,
            "A1",
            null,
            "U3",
            null,
            null,
            "doktorsexamen",
            null,
            null,
            null,
            null,
            null,
            null,
            2022)
        .row(
            null,
            "A2",
            null,
            null,
            "kirurgen",
            null,
            "LIC",
            null,
            null,
            null,
            null,
            null,
            "2024-06-30",
            "2021")
        .row(null, null, "Zxanna Qwalm", "U1", null, null, "DR")
        .row("19800101-9805", null, null, "U1", null, null, "DR")
        .row(null, "A3", null, "U1", null, null, "Magister", "kanske")
        .row(null, "A4", null, "U1", null, null, "DR", null, null, null, null, null, "2024", "2025")
        .row(null, "A5", null, "X9", null, null, "DR")
        .row(null, "A6", null, "U5", null, null, "DR", null, null, null, null, null, null, "2020")
        .row("Inga", null, null, "U2", null, null, null, null, null, null, null, null, null, 2025);
  }

  static WorkbookBuilder selfAssessment() {
    return WorkbookBuilder.sheet("Självvärdering")
        .row("Unit code", "Year", "Miniminivå", "Answer", "Value", "Count", "Text", "Motivation")
        .row("U1", 2025, "F1", "Ja", null, null, null, null)
        .row("U1", "2025", "U2", "J", "4,0", "4 st", "Läkare; Psykolog", null)
        .row("U1", 2025, "F3", "ej tillämplig", null, null, null, "Ingen rekrytering")
        .row("U1", 2025, "F5", "kanske", null, null, null, null)
        .row("U1", 2025, null, "N", null, null, null, null)
        .row("Kirurgi", 2025, "F5", "N", null, null, null, null)
        .row("U1", 2025, "f 1", "N", null, null, null, null)
        .row("U2", 2025, "Inga", null, null, null, null, null);
  }

  static WorkbookBuilder minimumLevels() {
    return WorkbookBuilder.sheet("Miniminivåer")
        .row("Id", "Område", "Text", "Avgörs av", "Regionkod", "Giltig från år", "Giltig till år")
        .row("X1", "Forskning", "En text för alla", "självskattning", null, 2024, null)
        .row("R1", "Utbildning", "En text för Uppsala", null, 3, null, "2025")
        .row("R2", "Utbildning", "En text för ingen", null, "33", null, null)
        .row("R3", "Utbildning", "Bakvänd", null, "03", 2025, 2024)
        .row("R4", "Utbildning", null, null, null, null, null)
        .row("x1", "Forskning", "En annan text", null, null, 2026, null);
  }

  static WorkbookBuilder comments() {
    return WorkbookBuilder.sheet("Kommentarer")
        .row("Omfattning", "År", "Avsnitt", "Kommentar", "Åtgärd", "Ansvarig", "Klart datum")
        .row("U1", 2025, "publications", "Två var lediga", "Rekrytera", "Chefen", "30/9 2026")
        .row("SE", 2025, "Kapitel 3", "Riket i stort", null, null, "snart")
        .row("3", 2025, "F1", "Regionens kommentar", null, null, null)
        .row("U7", 2025, "F1", "Ingen känd enhet", null, null, null)
        .row("U1", 2025, "F2", null, null, null, null);
  }

  static WorkbookBuilder alfAccounting() {
    return WorkbookBuilder.sheet("ALF")
        .row(
            "Region code",
            "Year",
            "Purpose",
            "Received",
            "Premises (kr)",
            "Salaries",
            "Other",
            "Unit of amount")
        .row(3, 2025, "Forskning", 312500.5, 41200000, "248,3 Mkr", "−23 000", "tkr")
        .row("03", 2025, "Utbildning", "1 000", null, null, null, null)
        .row("33", 2025, "Forskning", 1, null, null, null, null)
        .row("05", 2025, "Städning", 1, null, null, null, null)
        .row("U1", 2025, "Forskning", 1, null, null, null, null)
        .row("03", 2025, "Research", 99, null, null, null, "dollar")
        .row("12", 2025, "Forskning", "Inga", null, null, null, null);
  }

  static WorkbookBuilder funding() {
    return WorkbookBuilder.sheet("Medel")
        .row("Omfattning", "År", "Källa", "Slag", "Belopp (tkr)")
        .row("03", 2025, "ALF", "projektmedel", 500)
        .row("03", 2025, "alf", "Projektmedel", "250")
        .row("SE", 2025, "RUFU", "strategiska satsningar", "1,5 Mkr")
        .row("03", 2025, "ALF", null, 1)
        .row("03", 2025, "ALF", "hyra och bibliotek", "50 %");
  }

  static WorkbookBuilder population() {
    return WorkbookBuilder.sheet("Folk")
        .row("Länets namn", "Regionkod", "År", "Population 1 November")
        .row("Uppsala", 3, 2025, "404 589")
        .row("Skåne", "12", 2025, 1_430_000)
        .row("Ingen", "3A", 2025, 10)
        .row("Uppsala", "03", 2025, 999)
        .row("Uppsala", "03", 2024, -1)
        .row("Uppsala", "03", 2023, 1.5);
  }

  static WorkbookBuilder populationOfOneRegion() {
    return WorkbookBuilder.sheet("Folk")
        .row("Regionkod", "År", "Folkmängd")
        .row(12, 2025, 1_430_000);
  }

  static WorkbookBuilder measurements() {
    return WorkbookBuilder.sheet("Mätvärden")
        .row(
            "Agreement",
            "Indicator",
            "Benämning",
            "Fokusområde",
            "Scope",
            "Year",
            "Value",
            "Numerator",
            "Denominator",
            "Comment")
        .row("Närvård", "vc", "Vårdcentrum", "Nära vård", "3", 2025, "Pågår", null, null, "Bra")
        .row("NHV", "överlevnad", null, null, "AS", 2025, "86 %", "43", 50, null)
        .row("NHV", "väntan", null, null, "SE", 2025, 12.5, null, null, null)
        .row("NHV", "väntan", null, null, "03", 2025, "halvvägs", null, null, null)
        .row("närvård", "VC", null, null, "03", 2025, "genomförd", null, null, null)
        .row("NHV", "väntan", null, null, "U2", 2025, "Inga", null, null, null);
  }

  static WorkbookBuilder channels() {
    return WorkbookBuilder.sheet("Kanaler")
        .row("Titel", "ISSN", "EISSN", "Nivå 2024", "Level 2025", "level_2026")
        .row("Rytm", "0378-5955", null, 1, "2", "X")
        .row("Takt", "0378-5956", "2434-561x", 0, "tre", null)
        .row(null, "0378-5955", null, 1, null, null)
        .row("Puls", null, "0378-5955", 1, 1, null);
  }
}
