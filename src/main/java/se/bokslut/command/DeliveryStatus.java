package se.bokslut.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.bokslut.dataset.KindCatalogue;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.job.AwaitedDeliveries;
import se.bokslut.job.mail.MailReminder;
import se.bokslut.report.start.DeliveryMatrix;

/** Tells what units have not delivered, and whether they are reminded. */
final class DeliveryStatus {

  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final AwaitedDeliveries awaited;
  private final MailReminder reminder;
  private final Map<String, String> kinds;

  DeliveryStatus(AwaitedDeliveries awaited, MailReminder reminder, KindCatalogue kinds) {
    this.awaited = awaited;
    this.reminder = reminder;
    this.kinds =
        kinds.canonical().stream()
            .collect(
                Collectors.toMap(KindDefinition::code, kind -> kind.name().toLowerCase(SWEDISH)));
  }

  /** A heading for each year, a line for each region and each unit of it that lacks something. */
  List<String> inWords() {
    List<String> lines = new ArrayList<>();
    for (DeliveryMatrix matrix : awaited.matrices()) {
      lines.add("Underlag som saknas för %d".formatted(matrix.year()));
      if (matrix.silent().size() == matrix.units()) {
        lines.add("  Ingen enhet har lämnat något än.");
      } else {
        matrix.regions().forEach(region -> lines.addAll(region(region)));
      }
    }
    reminder.inWords().ifPresent(words -> lines.add("  " + words));
    return lines;
  }

  private List<String> region(DeliveryMatrix.Region region) {
    String name = region.name().isEmpty() ? "Enheter utan region" : region.name();
    List<String> lines = new ArrayList<>();
    lines.add(
        region.lacking().isEmpty()
            ? "  %s: inget saknas.".formatted(name)
            : "  %s: %d av %s saknar något."
                .formatted(
                    name, region.lacking().size(), Counted.of(region.units(), "enhet", "enheter")));
    region.lacking().forEach(unit -> lines.add("    %s: %s".formatted(unit.unit(), kinds(unit))));
    return lines;
  }

  private String kinds(DeliveryMatrix.Lacking unit) {
    if (unit.silent()) {
      return "inget lämnat";
    }
    List<String> words = new ArrayList<>();
    unit.missing().forEach(kind -> words.add(kinds.getOrDefault(kind, kind)));
    unit.rejected().forEach(kind -> words.add(kinds.getOrDefault(kind, kind) + " (avvisat)"));
    return String.join(", ", words);
  }
}
