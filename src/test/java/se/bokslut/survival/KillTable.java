package se.bokslut.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What came of a series, by victim and by what was being done; and what of it never came.
 *
 * @param trials all that was tried
 */
record KillTable(List<Trial> trials) {

  private static final String LINE = "%-9s %-24s %7s %7s %8s %11s %7s %10s %10s%n";

  /** Whether nothing at all was wrong, and nothing that was aimed at has gone out of existence. */
  boolean isClean() {
    return trials.stream().allMatch(trial -> trial.faults().isEmpty()) && neverStruck().isEmpty();
  }

  /** Certain moments that were aimed at and never struck, in words. */
  List<String> neverStruck() {
    Map<String, Boolean> struck = new TreeMap<>();
    trials.stream()
        .filter(trial -> trial.point().moment().isCertain())
        .forEach(
            trial ->
                struck.merge(trial.point().moment().words(), trial.struck(), Boolean::logicalOr));
    struck.values().removeIf(came -> came);
    return List.copyOf(struck.keySet());
  }

  String text() {
    Map<String, List<Trial>> groups = new TreeMap<>();
    for (Trial trial : trials) {
      String group = "%-9s %s".formatted(trial.point().victim(), phase(trial));
      groups.computeIfAbsent(group, any -> new ArrayList<>()).add(trial);
    }
    StringBuilder text =
        new StringBuilder(
            LINE.formatted(
                "victim",
                "doing",
                "points",
                "struck",
                "losses",
                "duplicates",
                "files",
                "leftovers",
                "failures"));
    groups.forEach(
        (group, some) ->
            text.append(line(group.substring(0, 9).strip(), group.substring(10), some)));
    text.append(line("all", "", trials));
    neverStruck().forEach(moment -> text.append("never struck: %s%n".formatted(moment)));
    return text.toString();
  }

  /** Steps are many; they are told by what they do. */
  private static String phase(Trial trial) {
    return switch (trial.doing()) {
      case "start", "the end" -> trial.doing();
      case "takeInDeliveries", "takeInDelivery", "putDeliveriesInForce" -> "intake";
      case "writeFeedback", "writeStartPage" -> "answers, start page";
      case "checkTemplates",
          "calculateContributions",
          "assessMinimumLevels",
          "rollUpIndicators",
          "assessTargets",
          "indexContributions" ->
          "calculation";
      case "renderReports" -> trial.word().equals("finalize") ? "finalising" : "rendering";
      default -> "seeing together";
    };
  }

  private static String line(String victim, String doing, List<Trial> some) {
    return LINE.formatted(
        victim,
        doing,
        some.size(),
        count(some, Trial::struck),
        sum(some, trial -> trial.difference().lost().size()),
        sum(some, trial -> trial.difference().added().size()),
        sum(some, trial -> trial.difference().files().size()),
        sum(some, trial -> trial.difference().leftovers().size()),
        count(some, trial -> !trial.faults().isEmpty()));
  }

  private static long count(List<Trial> trials, Predicate<Trial> which) {
    return trials.stream().filter(which).count();
  }

  private static long sum(List<Trial> trials, ToLongFunction<Trial> what) {
    return trials.stream().mapToLong(what).sum();
  }
}
