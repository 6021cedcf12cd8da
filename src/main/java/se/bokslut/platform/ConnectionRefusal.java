package se.bokslut.platform;

import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Says why a server did not let the programme in, and what to do. */
final class ConnectionRefusal {

  private static final Pattern ENCRYPTION = Pattern.compile("SSL|HostnameVerifier");

  private final DatabaseServer server;

  ConnectionRefusal(DatabaseServer server) {
    this.server = server;
  }

  DatabaseUnavailableException sentence(SQLException failure) {
    String place = server.address().shown();
    return new DatabaseUnavailableException(
        isAboutEncryption(failure)
            ? "Den krypterade anslutningen till databasen på %s godtogs inte; kontrollera sslmode och sslrootcert i database-url, och att serverns certifikat gäller och är utfärdat för serverns namn."
                .formatted(place)
            : words(String.valueOf(failure.getSQLState()), place),
        failure);
  }

  private String words(String state, String place) {
    return switch (state) {
      case "28P01", "28000" ->
          "Databasen på %s släpper inte in användaren %s; kontrollera database-user, lösenordet och serverns pg_hba.conf."
              .formatted(place, server.login().user());
      case "3D000" ->
          "Databasen %s finns inte; skapa den (se README, Egen PostgreSQL).".formatted(place);
      case "42501" ->
          "Användaren %s har inte rätten CONNECT till databasen på %s; ge den (se README, Egen PostgreSQL)."
              .formatted(server.login().user(), place);
      default ->
          ConnectionLoss.isLoss(state)
              ? "Databasen på %s svarar inte; kontrollera att den är igång och att database-url stämmer, och starta igen."
                  .formatted(place)
              : "Databasen på %s kan inte användas (felkod %s); läs orsaken i loggen."
                  .formatted(place, state);
    };
  }

  /** The driver gives no code of its own for it: a word in its message, or the cause, tells. */
  static boolean isAboutEncryption(SQLException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof SSLException
                    || ENCRYPTION.matcher(String.valueOf(cause.getMessage())).find());
  }
}
