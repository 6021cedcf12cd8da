package se.bokslut.intake;

import se.bokslut.dataset.Finding;
import se.bokslut.dataset.FindingCode;
import se.bokslut.dataset.Place;
import se.bokslut.dataset.Severity;

/** What the office is told when a file met a fault in the programme itself. */
final class InternalFaultFinding {

  private InternalFaultFinding() {}

  static Finding of() {
    return new Finding(
        FindingCode.INTERNAL_FAULT,
        Severity.ERROR,
        Place.FILE,
        "",
        "Filen kunde inte läsas på grund av ett fel i Bokslut; underlaget behöver inte vara fel.",
        "Övriga filer tas in som vanligt. Loggfilen bokslut.log visar var felet uppstod: säg till"
            + " den som sköter Bokslut. Filen läses igen vid nästa körning. Är det bråttom, prova"
            + " att spara den på nytt i Excel som arbetsbok (.xlsx).");
  }
}
