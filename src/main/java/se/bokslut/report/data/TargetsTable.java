package se.bokslut.report.data;

import static se.bokslut.report.data.DataFiles.number;
import static se.bokslut.report.data.DataFiles.text;
import static se.bokslut.report.data.DataFiles.whole;

import java.util.ArrayList;
import java.util.List;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.indicator.Step;
import se.bokslut.report.AssessedTarget;
import se.bokslut.report.FigureValue;
import se.bokslut.report.FollowUp;

/** Every target with its outcome and status (spec reports "Files"). */
final class TargetsTable {

  private TargetsTable() {}

  static DataTable of(FollowUp followUp) {
    List<List<String>> rows = new ArrayList<>();
    for (AssessedTarget target : followUp.targets()) {
      FigureValue figure =
          followUp.figure(target.year(), target.organisation(), target.indicator());
      rows.add(
          List.of(
              DataTable.cell(target.year()),
              target.agreement(),
              target.organisation(),
              target.indicator(),
              aim(target),
              target.direction(),
              Fraction.of(target.tolerance()).written(),
              outcome(followUp, target, figure),
              figure.coverage().map(Fraction::written).orElse(""),
              target.status() == TargetStatus.WITHHELD ? "" : target.status().word()));
    }
    return new DataTable(
        "target-assessments.csv",
        List.of(
            whole("year", "År"),
            text("agreement", "Avtal"),
            text("organisation", "Organisationens kod; SE är riket"),
            text("indicator", "Indikatorns kod"),
            text("target", "Målvärde: ett tal eller ett steg"),
            text("direction", "Riktning: ≥, ≤ eller ="),
            number("tolerance", "Tolerans i procent av målvärdet"),
            text("value", "Utfall: ett tal eller ett steg"),
            number("coverage", "Andel av enheterna som har lämnat underlaget"),
            text("status", "uppfyllt, nära, ej uppfyllt eller kan ej bedömas")),
        rows);
  }

  private static String aim(AssessedTarget target) {
    String step = target.step();
    return step == null ? Fraction.of(target.target()).written() : step;
  }

  /** The outcome of a step target is a step too, whatever it is measured in. */
  private static String outcome(FollowUp followUp, AssessedTarget target, FigureValue figure) {
    boolean isStep = target.step() != null;
    return figure
        .value()
        .map(
            value ->
                isStep
                    ? Step.at(value).map(Step::word).orElse(value.written())
                    : followUp
                        .catalogue()
                        .find(target.indicator())
                        .map(indicator -> indicator.written(value))
                        .orElse(value.written()))
        .orElse(figure.disclosure().written());
  }
}
