package se.bokslut.job.summary;

import java.util.Map;

/** Says in Swedish what the steps of the jobs do. */
public final class StepWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("takeInDeliveries", "läser filerna"),
          Map.entry("putDeliveriesInForce", "sätter leveranserna i kraft"),
          Map.entry("resolveOrganisations", "söker upp enheterna"),
          Map.entry("findRepeatedRows", "söker upprepade rader"),
          Map.entry("checkReadyMadeFigures", "prövar färdiga mätvärden"),
          Map.entry("groupPublications", "slår ihop publikationer"),
          Map.entry("groupDefences", "slår ihop disputationer"),
          Map.entry("classifyGrants", "klassar anslag"),
          Map.entry("findOverlaps", "söker överlappande leveranser"),
          Map.entry("assessAnswers", "bedömer självvärderingen"),
          Map.entry("checkAgreements", "prövar mål och kommentarer"),
          Map.entry("removeExpiredRows", "gallrar det som inte ska sparas längre"),
          Map.entry("writeFeedback", "skriver svaren"),
          Map.entry("writeStartPage", "skriver startsidan"),
          Map.entry("checkTemplates", "prövar mallarna"),
          Map.entry("calculateContributions", "räknar bidragen"),
          Map.entry("assessMinimumLevels", "bedömer miniminivåerna"),
          Map.entry("rollUpIndicators", "räknar ihop indikatorerna"),
          Map.entry("assessTargets", "bedömer målen"),
          Map.entry("indexContributions", "gör bidragen sökbara"),
          Map.entry("renderReports", "skriver rapporterna"));

  private StepWords() {}

  /** What a step does; its name when it has no words. */
  public static String of(String step) {
    return WORDS.getOrDefault(step, step);
  }
}
