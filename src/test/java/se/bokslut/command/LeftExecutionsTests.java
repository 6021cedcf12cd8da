package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftExecutionsTests {

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void take_in() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    workplace.run("ingest");
  }

  @Test
  void a_step_whose_end_could_not_be_noted_is_marked_as_failed_by_the_next_run() {
    workplace
        .sql()
        .sql(
            """
            update batch_step_execution
            set status = 'STARTED', exit_code = 'EXECUTING', end_time = null
            where step_name = 'groupPublications'
            """)
        .update();

    workplace.run("ingest");

    assertThat(ends("batch_step_execution"))
        .containsOnlyOnce("FAILED FAILED true")
        .containsOnly("FAILED FAILED true", "COMPLETED COMPLETED true");
    assertThat(ends("batch_job_execution")).containsOnly("COMPLETED COMPLETED true");
  }

  @Test
  void an_execution_that_was_left_running_is_marked_as_failed_with_its_steps() {
    workplace
        .sql()
        .sql("update batch_job_execution set status = 'STARTED', end_time = null")
        .update();
    workplace
        .sql()
        .sql(
            """
            update batch_step_execution set status = 'STARTED', end_time = null
            where step_name = 'writeStartPage'
            """)
        .update();

    workplace.run("ingest");

    assertThat(states("batch_job_execution")).containsExactlyInAnyOrder("FAILED", "COMPLETED");
    assertThat(states("batch_step_execution")).containsOnlyOnce("FAILED").doesNotContain("STARTED");
  }

  private List<String> ends(String table) {
    return workplace
        .sql()
        .sql(
            "select status || ' ' || exit_code || ' ' || (end_time is not null) from %s"
                .formatted(table))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> states(String table) {
    return workplace
        .sql()
        .sql("select status from %s".formatted(table))
        .query((row, number) -> row.getString(1))
        .list();
  }
}
