package se.bokslut.demonstration;

import java.util.List;

/**
 * Further agreements by data alone: a workbook each with ready-made figures and the targets on
 * them. What is measured stands in the sources' words; the values are made up.
 */
final class AgreementDeliveries {
  private final DropFolder folder;
  private final OfficeSheet targets = WrittenSheet.of("Mål", "targets-agreements.txt", "Målvärde");

  AgreementDeliveries(DropFolder folder) {
    this.folder = folder;
  }

  void deliver() {
    OfficeSheet permits = measurements("measurements-nhv.txt");
    OfficeRow unclear = permits.rows().get(6).copy();
    permits.insert(7, unclear);
    permits.spoil(unclear, "Värde", "redovisas i mars", "AVVISAS: oläsligt värde");
    deliver("NHV/NHV-uppföljning 2021-2025.xlsx", "Nationell högspecialiserad vård", permits);
    OfficeSheet closeCare = measurements("measurements-narvard.txt");
    OfficeRow again = closeCare.rows().get(5).copy().with("Värde", "ej påbörjad");
    closeCare.insert(20, again);
    closeCare.note(again, "VARNING: samma mätvärde en gång till (duplicate-row)");
    closeCare.rewrite("Värde", AgreementDeliveries::spelled);
    deliver(
        "Närvårdssamverkan/uppföljning av strategin.xlsx",
        "Strategi för närvårdssamverkan 2021–2023",
        closeCare.preface("Uppföljning av närvårdsstrategin", "Underlag till Samråd HSVO", ""));
    deliver(
        "Regional utveckling/tillväxtarbete.xlsx",
        "Regionalt tillväxtarbete",
        measurements("measurements-tillvaxt.txt").rename("Omfattning", "Scope"));
    OfficeSheet cooperation = measurements("measurements-mellansverige.txt");
    OfficeRow nobody = cooperation.rows().get(2).copy();
    cooperation.insert(3, nobody);
    cooperation.spoil(nobody, "Omfattning", "SVM", "AVVISAS: okänd omfattning SVM");
    deliver(
        "Mellansverige/samverkansavtal.xlsx",
        "Avtal om samverkan i Sjukvårdsregion Mellansverige",
        cooperation.extra("Uppgiftslämnare", "kansliet", "", ""));
  }

  private static OfficeSheet measurements(String file) {
    return WrittenSheet.of("Mätvärden", file, "Värde");
  }

  private void deliver(String path, String agreement, OfficeSheet measurements) {
    List<OfficeRow> own =
        targets.rows().stream().filter(row -> row.text("Avtal").equals(agreement)).toList();
    folder.workbook("avtal/" + path, measurements, OfficeSheet.of("Mål", targets.columns(), own));
  }

  private static Object spelled(Object step) {
    return step.equals("pågår") ? "Pågående" : step;
  }
}
