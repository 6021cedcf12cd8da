package se.bokslut.command;

import se.bokslut.spreadsheet.WorkbookBuilder;

/** Small deliveries for tests: two units in one region. */
final class Sheets {

  private Sheets() {}

  /** Region 03 with a hospital and the units U1 Kirurgi and U2 Neurologi. */
  static WorkbookBuilder organisation() {
    return WorkbookBuilder.sheet("Organisation")
        .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod", "Regionkod", "Alias")
        .row("03", "Region Uppsala", "REGION", null, "03", null)
        .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03", "03", null)
        .row("U1", "Kirurgi", "USVE", "AS", "03", "Kirurgen")
        .row("U2", "Neurologi", "USVE", "AS", "03", null);
  }

  /** The same, with what other systems call them: aliases and ids in DiVA. */
  static WorkbookBuilder organisationKnownElsewhere() {
    return WorkbookBuilder.sheet("Organisation")
        .row("Enhetskod", "Enhet", "Nivå", "Överordnad kod", "Regionkod", "Alias", "DiVA-id")
        .row("03", "Region Uppsala", "REGION", null, "03", null, 177)
        .row("AS", "Akademiska sjukhuset", "FÖRVALTNING", "03", "03", "Akademiska sjukhuset", null)
        .row("U1", "Kirurgi", "USVE", "AS", "03", "Department of Surgery; Kirurgkliniken", 5994)
        .row("U2", "Neurologi", "USVE", "AS", "03", "Department of Neurology", "6000; 6001");
  }

  /** Publications of 2025 of unit U1, one row a title. */
  static WorkbookBuilder publications(String... titles) {
    WorkbookBuilder workbook =
        WorkbookBuilder.sheet("Publikationer")
            .row("Enhetskod", "Titel", "Publikationstyp", "Innehållstyp", "År", "Antal författare");
    for (String title : titles) {
      workbook.row("U1", title, "Artikel", "Refereegranskat", 2025, 4);
    }
    return workbook;
  }
}
