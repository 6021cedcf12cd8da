package se.bokslut.job.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.report.Edition;

/** Tells which reports the jobs of a run wrote, as they lie in the output folder. */
final class ReportFolders {

  /** A folder of data files lies among the reports' own. */
  private static final String DATA = "data";

  private final JdbcClient jdbc;
  private final Path output;

  ReportFolders(JdbcClient jdbc, Path output) {
    this.jdbc = jdbc;
    this.output = output;
  }

  List<WrittenReports> writtenSince(RunMark mark) throws IOException {
    List<Rendered> rendered =
        jdbc.sql(
                """
                select max(parameter_value) filter (where parameter_name = 'year') as year,
                  max(parameter_value) filter (where parameter_name = 'state') as state,
                  max(parameter_value) filter (where parameter_name = 'report') as report,
                  max(parameter_value) filter (where parameter_name = 'edition') as edition
                from batch_job_execution e
                join batch_job_execution_params p on p.job_execution_id = e.job_execution_id
                where e.job_execution_id > ? and e.status = 'COMPLETED'
                group by e.job_execution_id
                having max(parameter_value) filter (where parameter_name = 'year') is not null
                order by e.job_execution_id
                """)
            .param(mark.execution())
            .query(
                (row, number) ->
                    new Rendered(
                        output.resolve(row.getString("year")).resolve(row.getString("state")),
                        row.getString("report"),
                        row.getString("edition")))
            .list();
    List<WrittenReports> written = new ArrayList<>();
    for (Rendered tree : rendered) {
      written.addAll(tree.reports());
    }
    return written;
  }

  /** A tree that was rendered, all of it or one report or edition. */
  private record Rendered(Path tree, @Nullable String report, @Nullable String edition) {

    List<WrittenReports> reports() throws IOException {
      List<WrittenReports> written = new ArrayList<>();
      for (Edition each : Edition.values()) {
        Path folder = tree.resolve(each.folder());
        if (Files.isDirectory(folder) && (edition == null || each.name().equals(edition))) {
          written.add(new WrittenReports(folder, names(folder)));
        }
      }
      return written;
    }

    private List<String> names(Path folder) throws IOException {
      try (Stream<Path> entries = Files.list(folder)) {
        return entries
            .filter(Files::isDirectory)
            .map(entry -> entry.getFileName().toString())
            .filter(name -> report == null ? !name.equals(DATA) : name.equals(report))
            .sorted()
            .toList();
      }
    }
  }
}
