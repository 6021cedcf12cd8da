package se.bokslut.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.bokslut.platform.TestDatabase;

/** Nobody measures every day; what is measured must be there all the same. */
class IntakeBenchmarkTests {

  @TempDir Path folder;

  @Test
  void takes_in_what_is_dropped_as_the_programme_does() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(
        input.resolve("organisation.csv"),
        "Enhetskod;Enhet;Nivå;Överordnad kod\n03;Regionen;REGION;\nU1;Enhet 1;USVE;03\n",
        StandardCharsets.UTF_8);
    TestDatabase.Connection database = TestDatabase.migrated();

    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(IntakeBenchmark.Programme.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(
                "--bokslut.input=" + input,
                "--bokslut.data=" + folder.resolve("data"),
                "--bokslut.output=" + folder.resolve("output"),
                "--bokslut.database-url=%s?user=%s&password=%s"
                    .formatted(database.jdbcUrl(), database.user(), database.password()))) {
      IntakeBenchmark.takeIn(context);

      assertThat(
              context
                  .getBean(JdbcClient.class)
                  .sql("select count(*) from organisation_row")
                  .query(Integer.class)
                  .single())
          .isEqualTo(2);
    }
  }
}
