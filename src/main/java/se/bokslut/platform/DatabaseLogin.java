package se.bokslut.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who logs in, and with which password; both null where the server asks for none. */
record DatabaseLogin(@Nullable String user, @Nullable String password) {

  /** Where systemd lays the files that it lends a service. */
  private static final String CREDENTIALS = "CREDENTIALS_DIRECTORY";

  /**
   * Takes the password as it is stated, else from a file, where a trailing new line is none of it.
   *
   * @throws OpenToOthersException when others can read the file
   */
  static DatabaseLogin of(
      @Nullable String user, @Nullable String password, @Nullable Path passwordFile) {
    return new DatabaseLogin(
        user, password == null && passwordFile != null ? read(passwordFile) : password);
  }

  private static String read(Path file) {
    try {
      OwnerPermissions.requireOfCredential(
          file,
          "Databasens lösenordsfil",
          Optional.ofNullable(System.getenv(CREDENTIALS)).map(Path::of));
      return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "Lösenordet till databasen kan inte läsas ur filen %s; kontrollera att filen finns och att du har rätt att läsa den."
              .formatted(file),
          e);
    }
  }

  /** What this login does not say is taken from another. */
  DatabaseLogin or(DatabaseLogin other) {
    return new DatabaseLogin(
        user == null ? other.user : user, password == null ? other.password : password);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "DatabaseLogin[" + user + "]";
  }
}
