package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bokslut.delivery.Fingerprint;

/** Migrations that have been released, and those that come after them. */
class MigrationTests {

  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path RELEASED = Path.of("src/test/resources/upgrade/migrations.sha256");

  @Test
  void a_released_migration_never_changes() throws IOException {
    List<String> released = Files.readAllLines(RELEASED, StandardCharsets.UTF_8);

    assertThat(released).hasSizeGreaterThanOrEqualTo(16);
    for (String line : released) {
      String[] parts = line.split(" {2}", 2);
      assertThat(Fingerprint.of(MIGRATIONS.resolve(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
    }
  }
}
