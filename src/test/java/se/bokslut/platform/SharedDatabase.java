package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of an installed server, made as README tells a region's administrator to.
 *
 * @param user who runs the programme, and the address
 * @param owner who owns the tables
 */
public record SharedDatabase(TestDatabase.Connection user, TestDatabase.Connection owner) {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String PASSWORD = "byt-detta";

  /** Makes a new one, with users of its own. */
  public static SharedDatabase on(InstalledServer server) {
    var name = "delad_" + NUMBER.incrementAndGet();
    var steps = steps().replace("bokslut_agare", name + "_agare").replaceAll("\\bbokslut\\b", name);
    var parts = steps.split("\\\\connect .*\\R", 2);
    server.execute(statements(parts[0]));
    server.executeIn(name, statements(parts[1]));
    var url = server.url(name) + "?currentSchema=" + name;
    return new SharedDatabase(
        new TestDatabase.Connection(url, name, PASSWORD + "-med"),
        new TestDatabase.Connection(url, name + "_agare", PASSWORD));
  }

  private static String[] statements(String script) {
    return script.strip().replaceFirst(";$", "").split(";\\s*", -1);
  }

  private static String steps() {
    try {
      var readme = Files.readString(Path.of("README.md"));
      var from = readme.indexOf("```sql\n") + "```sql\n".length();
      return readme.substring(from, readme.indexOf("```", from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
