package se.bokslut.demonstration;

/**
 * What a region's own office delivers beside its lists of research: money, people, levels, comments
 * and targets, mostly written by hand; the register of channels as it was downloaded.
 */
final class RegionalDeliveries {
  private static final String UPPSALA = "Region Uppsala/";

  private final DropFolder folder;

  RegionalDeliveries(DropFolder folder) {
    this.folder = folder;
  }

  void deliver() {
    folder.raw(
        "gemensamt/norska listan, medicin (utdrag).csv",
        Vocabulary.bytes("norwegian-register-cut.csv"));
    population();
    money();
    folder.workbook(
        UPPSALA + "Miniminivåer/regional miniminivå.xlsx",
        WrittenSheet.of("Miniminivåer", "minimum-levels.txt"));
    comments();
    targets();
  }

  private void population() {
    OfficeSheet sheet = WrittenSheet.of("Befolkning", "population.txt", "Folkmängd 1 november");
    sheet.rename("Folkmängd 1 november", "Folkmängd");
    OfficeRow unclear = sheet.rows().get(0).copy();
    sheet.insert(5, unclear);
    sheet.spoil(unclear, "Folkmängd 1 november", "ca 400 000", "AVVISAS: oläslig folkmängd");
    folder.csv("gemensamt/befolkning.csv", sheet, OfficeCsv.WINDOWS);
  }

  private void money() {
    OfficeSheet accounts = WrittenSheet.of("ALF-redovisning", "alf-uppsala.txt");
    OfficeSheet funding = WrittenSheet.of("Medelsfördelning", "funding.txt", "Belopp");
    funding.rename("Belopp", "Belopp (Mkr)").preface("Fördelade medel (påhittade utom 2022)", "");
    OfficeRow unclear = funding.rows().get(4).copy();
    funding.insert(9, unclear);
    funding.spoil(unclear, "Belopp", "enligt beslut", "AVVISAS: Belopp är enligt beslut");
    folder.workbook(
        UPPSALA + "Ekonomi/ALF-redovisning och medelsfördelning 2021-2025.xlsx",
        accounts.preface("Redovisning av ALF-ersättning, tkr", ""),
        funding);
  }

  private void comments() {
    folder.workbook(
        UPPSALA + "Kommentarer/kommentarer.xlsx",
        WrittenSheet.of("Kommentarer", "comments.txt").preface("Kommentarer till bokslutet", ""));
  }

  private void targets() {
    OfficeSheet sheet = WrittenSheet.of("Mål", "targets-ahead.txt", "Målvärde");
    OfficeRow unclear = sheet.rows().get(3).copy();
    sheet.insert(20, unclear);
    sheet.spoil(unclear, "Målvärde", "ökande", "AVVISAS: oläsligt målvärde");
    folder.workbook(UPPSALA + "Mål/mål på fler indikatorer, och till 2028.xlsx", sheet);
  }
}
