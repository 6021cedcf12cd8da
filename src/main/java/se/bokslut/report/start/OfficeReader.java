package se.bokslut.report.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.SwedishOrder;

/** Counts what was found in the deliveries of each office, and finds the answers to them. */
final class OfficeReader {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  /** A delivery and how much of each severity was found in it. */
  private record Found(String path, boolean rejected, int errors, int warnings, int infos) {

    boolean isRemarked() {
      return rejected || errors + warnings + infos > 0;
    }
  }

  private final JdbcClient jdbc;
  private final FileLinks links;
  private final Function<String, Optional<Path>> answers;

  /**
   * Takes the database.
   *
   * @param answers the answer to what was dropped at a path, when there is one
   */
  OfficeReader(JdbcClient jdbc, FileLinks links, Function<String, Optional<Path>> answers) {
    this.jdbc = jdbc;
    this.links = links;
    this.answers = answers;
  }

  /** The offices that have delivered anything, by name. */
  List<Office> read() throws IOException {
    Map<String, List<Found>> byOffice = new TreeMap<>(SwedishOrder.NAMES);
    for (Found found : found()) {
      byOffice.computeIfAbsent(office(found.path()), name -> new ArrayList<>()).add(found);
    }
    List<Office> offices = new ArrayList<>();
    for (Map.Entry<String, List<Found>> office : byOffice.entrySet()) {
      offices.add(office(office.getKey(), office.getValue()));
    }
    return offices;
  }

  private List<Found> found() {
    return jdbc.sql(
            """
            select d.path, d.standing = 'rejected' as rejected,
              count(*) filter (where f.severity = 'error') as errors,
              count(*) filter (where f.severity = 'warning') as warnings,
              count(*) filter (where f.severity = 'info') as infos
            from delivery d
            left join finding f on f.delivery_id = d.delivery_id
            where d.standing in ('in-force', 'rejected')
            group by d.delivery_id
            order by d.path_rank, d.delivery_id
            """)
        .query(
            (row, number) ->
                new Found(
                    row.getString("path"),
                    row.getBoolean("rejected"),
                    row.getInt("errors"),
                    row.getInt("warnings"),
                    row.getInt("infos")))
        .list();
  }

  /** The outermost folder that is not just a year; empty when there is none. */
  static String office(String path) {
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      if (!YEAR.matcher(names[i]).matches()) {
        return names[i];
      }
    }
    return "";
  }

  private Office office(String name, List<Found> deliveries) throws IOException {
    List<Office.Remarked> remarked = new ArrayList<>();
    for (Found found : deliveries) {
      if (found.isRemarked()) {
        remarked.add(
            new Office.Remarked(
                ShownName.of(found.path()),
                found.rejected(),
                found.errors(),
                found.warnings(),
                found.infos(),
                answer(found.path())));
      }
    }
    return new Office(
        ShownName.of(name),
        deliveries.size(),
        deliveries.stream().mapToInt(Found::errors).sum(),
        deliveries.stream().mapToInt(Found::warnings).sum(),
        remarked);
  }

  private Optional<FileLink> answer(String path) throws IOException {
    Optional<Path> answer = answers.apply(path);
    return answer.isPresent() ? links.to(answer.get()) : Optional.empty();
  }
}
