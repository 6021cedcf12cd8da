package se.bokslut.report;

import java.time.LocalDate;
import java.util.List;
import se.bokslut.delivery.Fingerprint;

/**
 * What a report rests on; the same basis gives the same bytes (spec reports "Draft and revision").
 *
 * @param year the reporting year
 * @param cutOff the day up to which deliveries count
 * @param version the programme's version
 * @param definitions the fingerprint of all definition files
 * @param templates the fingerprint of all report templates
 * @param settings the office's settings that change what reports say
 * @param deliveries the deliveries in force, ordered by path
 */
public record Basis(
    int year,
    LocalDate cutOff,
    String version,
    String definitions,
    String templates,
    ReportSettings settings,
    List<Source> deliveries) {

  /** A delivery in force: its path and its content's fingerprint. */
  public record Source(String file, String sha256) {}

  /** Keeps a copy. */
  public Basis {
    deliveries = List.copyOf(deliveries);
  }

  /** One fingerprint of all of it. */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    text.append(year).append('\n').append(cutOff).append('\n');
    text.append(version).append('\n').append(definitions).append('\n');
    text.append(templates).append('\n');
    text.append(settings.diaryNumber().orElse("")).append('\n');
    text.append(settings.smallestNumber()).append('\n');
    text.append(settings.choice()).append('\n');
    for (Source delivery : deliveries) {
      text.append(delivery.sha256()).append(' ').append(delivery.file()).append('\n');
    }
    return Fingerprint.of(text.toString());
  }
}
