package se.bokslut.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The embedded server of a site while a process runs it, seen from outside. */
final class ServerAccess {

  private static final int PORT_LINE = 3;

  private final Site site;

  ServerAccess(Site site) {
    this.site = site;
  }

  /** The postmaster, when there is one. */
  Optional<ProcessHandle> postmaster() {
    List<String> lines = lines();
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
  }

  /** A connection, when the server answers. */
  Optional<Connection> connect() {
    List<String> lines = lines();
    if (lines.size() <= PORT_LINE || lines.get(PORT_LINE).isBlank()) {
      return Optional.empty();
    }
    try {
      Properties login = new Properties();
      login.setProperty("user", "bokslut");
      login.setProperty("password", Files.readString(site.database().resolve("password")).strip());
      login.setProperty("socketTimeout", "5");
      String url = "jdbc:postgresql://127.0.0.1:%s/bokslut".formatted(lines.get(PORT_LINE).strip());
      return Optional.of(DriverManager.getConnection(url, login));
    } catch (IOException | SQLException notYet) {
      return Optional.empty();
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(site.database().resolve("data").resolve("postmaster.pid"));
    } catch (IOException noServer) {
      return List.of();
    }
  }
}
