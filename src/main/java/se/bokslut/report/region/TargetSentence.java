package se.bokslut.report.region;

import java.util.List;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.report.model.SwedishText;

/** Says how many targets are met: for one, several and none. */
final class TargetSentence {

  private TargetSentence() {}

  /** The sentence, and another one when some target cannot be assessed. */
  static String of(List<TargetStatus> targets) {
    int met = count(targets, TargetStatus.MET);
    int unknown = count(targets, TargetStatus.UNKNOWN);
    if (targets.size() == 1 && unknown == 1) {
      return "Det enda målet kan inte bedömas, eftersom underlag saknas.";
    }
    return met(met, targets.size()) + unknown(unknown);
  }

  private static int count(List<TargetStatus> targets, TargetStatus status) {
    return (int) targets.stream().filter(target -> target == status).count();
  }

  private static String met(int met, int all) {
    if (all == 0) {
      return "Inga mål är satta.";
    }
    if (all == 1) {
      return met == 1 ? "Det enda målet är uppfyllt." : "Det enda målet är inte uppfyllt.";
    }
    String total = SwedishText.count(all);
    if (met == 0) {
      return "Inget av %s mål är uppfyllt.".formatted(total);
    }
    if (met == all) {
      return all == 2 ? "Båda målen är uppfyllda." : "Alla %s mål är uppfyllda.".formatted(total);
    }
    return "%s av %s mål är %s."
        .formatted(
            SwedishText.sentence(SwedishText.count(met)),
            total,
            met == 1 ? "uppfyllt" : "uppfyllda");
  }

  private static String unknown(int unknown) {
    return unknown == 0
        ? ""
        : " %s mål kan inte bedömas, eftersom underlag saknas."
            .formatted(SwedishText.sentence(SwedishText.count(unknown)));
  }
}
