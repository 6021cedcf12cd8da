package se.bokslut.job.summary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bokslut.dataset.IdentityNumberMask;

/** The account of a run as a page of Swedish text. */
final class RunText {

  private static final int MOST_LISTED = 500;

  private final List<String> lines = new ArrayList<>();

  /** Begins with which run it was and how it ended. */
  RunText(RunHead head, String outcome, Duration took) {
    lines.add("Bokslut: %s, %s".formatted(head.command(), head.moment()));
    lines.add("%s efter %s".formatted(outcome, Durations.inWords(took)));
  }

  /** Adds a heading with its lines, unless there are none. */
  RunText section(String heading, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add(heading);
      content.stream().limit(MOST_LISTED).forEach(line -> lines.add("  " + line));
      if (content.size() > MOST_LISTED) {
        lines.add("  … och %d till".formatted(content.size() - MOST_LISTED));
      }
    }
    return this;
  }

  /** Adds what came of the run. */
  RunText account(RunAccount account) {
    section("Leveranser", arrivals(account));
    section("Anmärkningar på allt som gäller", List.of(account.findings().inWords()));
    section("Sammanslaget", account.merged());
    section("Skrivet", reports(account));
    return section("Tid", stages(account));
  }

  private static List<String> arrivals(RunAccount account) {
    Map<String, Long> counts =
        account.arrivals().stream()
            .collect(
                Collectors.groupingBy(Arrival::word, LinkedHashMap::new, Collectors.counting()));
    List<String> content = new ArrayList<>();
    content.add(
        counts.isEmpty()
            ? "Inget nytt."
            : counts.entrySet().stream()
                .map(count -> "%s: %d".formatted(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", ")));
    if (account.awaiting() > 0) {
      content.add("väntar på att läsas: %d".formatted(account.awaiting()));
    }
    if (!counts.isEmpty()) {
      content.add(rows(account.arrivals()));
    }
    account.arrivals().forEach(arrival -> content.add(line(arrival)));
    return content;
  }

  private static String rows(List<Arrival> arrivals) {
    List<Arrival> read = arrivals.stream().filter(Arrival::first).toList();
    return "lästa rader: %d, varav %d inte används"
        .formatted(
            read.stream().mapToLong(Arrival::rows).sum(),
            read.stream().mapToLong(Arrival::rejected).sum());
  }

  private static String line(Arrival arrival) {
    String read =
        arrival.first() ? ": %s; %s".formatted(rows(arrival), arrival.findings().inWords()) : "";
    String reason = arrival.reason().isEmpty() ? "" : ". " + arrival.reason();
    return "%-11s %s%s%s".formatted(arrival.word(), arrival.path(), read, reason);
  }

  private static String rows(Arrival arrival) {
    String rows = "%d %s".formatted(arrival.rows(), arrival.rows() == 1 ? "rad" : "rader");
    return arrival.rejected() == 0
        ? rows
        : "%s, varav %d inte används".formatted(rows, arrival.rejected());
  }

  private static List<String> reports(RunAccount account) {
    return account.reports().stream()
        .map(written -> "%s: %s".formatted(written.folder(), written.inWords()))
        .toList();
  }

  private static List<String> stages(RunAccount account) {
    return account.stages().stream()
        .map(
            stage ->
                "%-30s %12s%s"
                    .formatted(
                        stage.words(),
                        Durations.inWords(stage.took()),
                        stage.completed() ? "" : "  blev inte klart"))
        .toList();
  }

  /** The page, without identity numbers wherever they may have stood. */
  String page() {
    return lines.stream()
        .map(IdentityNumberMask::maskPath)
        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator()));
  }
}
