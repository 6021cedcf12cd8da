package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTests {

  @TempDir private Path folder;

  @Test
  void the_login_is_taken_out_of_the_address() {
    DatabaseAddress address =
        DatabaseAddress.of("jdbc:postgresql://db/bokslut?password=a%26b&currentSchema=x&user=anna");

    assertThat(address.url()).isEqualTo("jdbc:postgresql://db/bokslut?currentSchema=x");
    assertThat(address.login()).isEqualTo(new DatabaseLogin("anna", "a&b"));
    assertThat(address.shown()).isEqualTo("db/bokslut");
    assertThat(address.toString()).doesNotContain("a&b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"postgresql://db/x?password=hemlig", "jdbc:postgresql://anna:hemlig@db/bokslut"})
  void what_is_no_address_is_refused_without_repeating_it(String stated) {
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> DatabaseAddress.of(stated))
        .withMessageContaining("jdbc:postgresql://server:5432/databas")
        .withMessageNotContaining("hemlig");
  }

  @Test
  void a_password_may_stand_in_a_file_and_one_that_is_stated_goes_before_it() throws Exception {
    Path file = Files.writeString(folder.resolve("lösenord"), "hemligt \n");
    if (DatabaseHome.isPosix(file)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    assertThat(DatabaseLogin.of("anna", null, file).password()).isEqualTo("hemligt");
    assertThat(DatabaseLogin.of("anna", "annat", file).password()).isEqualTo("annat");
    assertThatExceptionOfType(DatabaseUnavailableException.class)
        .isThrownBy(() -> DatabaseLogin.of("anna", null, folder.resolve("saknas")))
        .withMessageContaining("saknas");
  }

  @Test
  void pauses_grow_and_end_with_patience() {
    assertThat(new ConnectionPatience(Duration.ofSeconds(60)).pauses())
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 29L);
  }

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "08001, true",
    "57P01, true",
    "57P03, true",
    "25P04, true",
    "08P01, false",
    "23505, false",
    "40001, false",
    "53100, false"
  })
  void only_what_a_new_connection_mends_is_a_loss(String state, boolean loss) {
    Exception failure = new IllegalStateException(new SQLException("broken", state));

    assertThat(ConnectionLoss.isCauseOf(failure)).isEqualTo(loss);
  }
}
