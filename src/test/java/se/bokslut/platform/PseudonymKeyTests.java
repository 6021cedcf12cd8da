package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret key of pseudonyms and the password: whose they are, and what they are. */
class PseudonymKeyTests {

  private static final String KEY =
      Base64.getEncoder()
          .encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("pseudonym.key");
  }

  private static void open(Path path, String permissions) throws IOException {
    assumeTrue(DatabaseHome.isPosix(path), "permissions as on Unix");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void a_new_key_is_its_owners_alone_and_stays_the_same() throws IOException {
    PseudonymKey made = PseudonymKey.of(null, file, true);
    PseudonymKey kept = PseudonymKey.of(null, file, true);

    assertThat(made.newFile()).hasValue(file);
    assertThat(kept.newFile()).isEmpty();
    assertThat(kept.fingerprint()).isEqualTo(made.fingerprint());
    assertThat(made.fingerprint()).hasValueSatisfying(it -> assertThat(it).matches("[0-9a-f]{64}"));
    assumeTrue(DatabaseHome.isPosix(file), "permissions as on Unix");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void where_none_may_be_made_none_is_and_no_fingerprint_is_told() throws IOException {
    PseudonymKey absent = PseudonymKey.of(null, file, false);

    assertThat(file).doesNotExist();
    assertThat(absent.fingerprint()).isEmpty();
    assertThat(absent.newFile()).isEmpty();
    assertThat(absent.source()).isEqualTo("filen " + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "r----x---"})
  void a_key_file_that_is_open_to_others_is_refused_with_the_command_that_mends_it(
      String permissions) throws IOException {
    Files.writeString(file, KEY);
    open(file, permissions);

    assertThatExceptionOfType(OpenToOthersException.class)
        .isThrownBy(() -> PseudonymKey.of(null, file, true))
        .withMessage(
            "Nyckelfilen %s är öppen för andra än sin ägare och används därför inte; kör chmod 600 \"%s\" och starta igen."
                .formatted(file, file));
    open(file, "r--------");
    assertThat(PseudonymKey.of(null, file, true).fingerprint())
        .isEqualTo(PseudonymKey.of(KEY, file, true).fingerprint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "a2V5", "Detta är ingen nyckel, men den är hemlig!", "a2V5-_a2V5="})
  void what_is_no_key_is_told_without_telling_it(String contents) throws IOException {
    Files.writeString(file, contents);
    open(file, "rw-------");

    assertThatExceptionOfType(UnusableKeyException.class)
        .isThrownBy(() -> PseudonymKey.of(null, file, true))
        .withMessage(
            "Nyckeln för pseudonymer i filen %s kan inte användas, eftersom den inte är minst 32 byte i Base64; lägg tillbaka den rätta nyckeln ur er kopia."
                .formatted(file))
        .withNoCause();
    assertThatExceptionOfType(UnusableKeyException.class)
        .isThrownBy(() -> PseudonymKey.of(contents, file, true))
        .withMessageStartingWith(
            "Nyckeln för pseudonymer i inställningen bokslut.pseudonym-key (BOKSLUT_PSEUDONYM_KEY) kan inte användas")
        .withNoCause();
  }

  @Test
  void bytes_that_are_no_text_are_no_key() throws IOException {
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    open(file, "rw-------");

    assertThatExceptionOfType(UnusableKeyException.class)
        .isThrownBy(() -> PseudonymKey.of(null, file, true));
  }

  @Test
  void a_password_that_others_can_read_is_refused() throws IOException {
    DatabaseHome home = DatabaseHome.open(folder.resolve("postgres"), folder);
    String password = PasswordFile.readOrCreate(home);

    open(home.password(), "rw-r--r--");

    assertThatExceptionOfType(OpenToOthersException.class)
        .isThrownBy(() -> PasswordFile.readOrCreate(home))
        .withMessageStartingWith("Databasens lösenordsfil ")
        .withMessageContaining("chmod 600")
        .withMessageNotContaining(password);
  }

  @Test
  void a_stated_file_with_a_password_is_its_owners_alone_but_for_the_group_of_a_credential()
      throws IOException {
    Path password = Files.writeString(folder.resolve("databas"), "hemligt");
    open(password, "r--r-----");

    assertThatExceptionOfType(OpenToOthersException.class)
        .isThrownBy(() -> DatabaseLogin.of("anna", null, password))
        .withMessageStartingWith("Databasens lösenordsfil " + password)
        .withMessageContaining("chmod 600");
    assertThatExceptionOfType(OpenToOthersException.class)
        .isThrownBy(() -> credential(password, folder.resolve("annan")));
    credential(password, folder);

    open(password, "r--r--r--");
    assertThatExceptionOfType(OpenToOthersException.class)
        .isThrownBy(() -> credential(password, folder));
  }

  private static void credential(Path password, Path granted) throws IOException {
    OwnerPermissions.requireOfCredential(password, "Lösenordsfilen", Optional.of(granted));
  }
}
