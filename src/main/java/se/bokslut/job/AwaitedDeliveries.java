package se.bokslut.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bokslut.organisation.OrganisationDirectory;
import se.bokslut.platform.BokslutSettings;
import se.bokslut.report.BasisReader;
import se.bokslut.report.revision.Revisions;
import se.bokslut.report.start.DeliveryMatrix;
import se.bokslut.report.start.Reminder;
import se.bokslut.report.start.StartPageReader;

/**
 * What units are asked for and have not delivered.
 *
 * <p>A year is awaited from the day it has ended, also while nothing of it has come yet and reports
 * are still made of the one before.
 */
public final class AwaitedDeliveries {

  private final BasisReader basisReader;
  private final StartPageReader reader;
  private final OrganisationDirectory organisations;
  private final Revisions revisions;
  private final BokslutSettings settings;
  private final Clock clock;

  AwaitedDeliveries(
      BasisReader basisReader,
      StartPageReader reader,
      OrganisationDirectory organisations,
      Revisions revisions,
      BokslutSettings settings,
      Clock clock) {
    this.basisReader = basisReader;
    this.reader = reader;
    this.organisations = organisations;
    this.revisions = revisions;
    this.settings = settings;
    this.clock = clock;
  }

  /** Who has delivered what for the reporting year, and for the awaited one when it is another. */
  public List<DeliveryMatrix> matrices() {
    return Stream.of(reportingYear(), awaitedYear())
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(year -> reader.matrix(year, organisations.unitsOfFolders()).stream())
        .toList();
  }

  /**
   * What is to be reminded of; empty when that is nothing, as for a year that is finalised.
   *
   * @param startPage where those who are reminded find the start page
   */
  public Optional<Reminder> reminder(String startPage) throws IOException {
    for (Optional<Integer> year : List.of(awaitedYear(), reportingYear())) {
      if (year.isPresent()) {
        Optional<Reminder> reminder =
            reader.reminder(year.get(), organisations.unitsOfFolders(), startPage);
        if (reminder.isPresent()) {
          return reminder.filter(
              one -> one.isDue() && revisions.last(one.matrix().year()).isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> reportingYear() {
    return Optional.ofNullable(settings.year())
        .or(() -> basisReader.latestYear(basisReader.cutOff(settings.cutOff())));
  }

  private Optional<Integer> awaitedYear() {
    return Optional.ofNullable(settings.year()).or(() -> Optional.of(today().getYear() - 1));
  }

  private LocalDate today() {
    return Optional.ofNullable(settings.cutOff()).orElseGet(() -> LocalDate.now(clock));
  }
}
