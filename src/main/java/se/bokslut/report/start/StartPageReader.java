package se.bokslut.report.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.model.SwedishText;

/**
 * Reads what the start page says, from the database and the output folder as they are; assumes that
 * no run changes them meanwhile.
 */
public final class StartPageReader {

  private final JdbcClient jdbc;
  private final Path output;

  /** Takes the database and the output folder. */
  public StartPageReader(JdbcClient jdbc, Path output) {
    this.jdbc = jdbc;
    this.output = output;
  }

  /**
   * Reads the page.
   *
   * @param year the reporting year, empty while there is nothing to report
   * @param cutOff the day up to which deliveries count
   * @param folderUnits the unit that a folder of the drop folder is called after, empty for none
   * @param answers the answer to what was dropped at a path, when there is one
   */
  public StartPage read(
      Optional<Integer> year,
      LocalDate cutOff,
      Function<String, String> folderUnits,
      Function<String, Optional<Path>> answers)
      throws IOException {
    return new StartPage(
        year,
        year.map(reported -> SwedishText.date(cutOff)),
        new OutputFolder(output, reported -> ReportNames.read(jdbc, reported)).years(),
        year.flatMap(reported -> matrix(reported, folderUnits)),
        new OfficeReader(jdbc, new FileLinks(output), answers).read(),
        new ChangesReader(jdbc).read());
  }

  /**
   * Reads who has delivered what for a year; empty when no units are known that year.
   *
   * @param folderUnits the unit that a folder of the drop folder is called after, empty for none
   */
  public Optional<DeliveryMatrix> matrix(int year, Function<String, String> folderUnits) {
    return Optional.of(new MatrixReader(jdbc, folderUnits).read(year))
        .filter(matrix -> !matrix.regions().isEmpty());
  }

  /**
   * Reads what the units of a year are to be reminded of; empty when no units are known that year.
   *
   * @param folderUnits the unit that a folder of the drop folder is called after, empty for none
   * @param startPage where those who are reminded find the start page
   */
  public Optional<Reminder> reminder(
      int year, Function<String, String> folderUnits, String startPage) throws IOException {
    List<Office> offices =
        new OfficeReader(jdbc, new FileLinks(output), path -> Optional.empty()).read();
    return matrix(year, folderUnits).map(matrix -> Reminder.of(matrix, offices, startPage));
  }
}
