package se.bokslut.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of a PostgreSQL as its driver writes it, and the login that stands in it, apart, so
 * that no password is shown or logged where the address is.
 *
 * @param url without user and password
 */
record DatabaseAddress(String url, DatabaseLogin login) {

  private static final String SCHEME = "jdbc:postgresql:";

  /**
   * Reads an address.
   *
   * @throws DatabaseUnavailableException when it is none; the message does not repeat it
   */
  static DatabaseAddress of(String stated) {
    int query = stated.indexOf('?');
    String place = query < 0 ? stated : stated.substring(0, query);
    if (!place.startsWith(SCHEME) || place.contains("@")) {
      throw new DatabaseUnavailableException(
          "Databasens adress (database-url) kan inte läsas; den ska se ut så här: jdbc:postgresql://server:5432/databas, med användare och lösenord i egna inställningar.");
    }
    return query < 0
        ? new DatabaseAddress(place, new DatabaseLogin(null, null))
        : parted(place, List.of(stated.substring(query + 1).split("&")));
  }

  private static DatabaseAddress parted(String place, List<String> parameters) {
    List<String> kept = new ArrayList<>();
    DatabaseLogin login = new DatabaseLogin(null, null);
    for (String parameter : parameters) {
      if (parameter.startsWith("user=")) {
        login = login.or(new DatabaseLogin(value(parameter), null));
      } else if (parameter.startsWith("password=")) {
        login = login.or(new DatabaseLogin(null, value(parameter)));
      } else {
        kept.add(parameter);
      }
    }
    return new DatabaseAddress(
        kept.isEmpty() ? place : place + "?" + String.join("&", kept), login);
  }

  private static String value(String parameter) {
    String value = parameter.substring(parameter.indexOf('=') + 1);
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }

  /** The servers and the database, as a person would name them. */
  String shown() {
    return url.substring(SCHEME.length()).replaceFirst("\\?.*", "").replaceFirst("^//", "");
  }
}
