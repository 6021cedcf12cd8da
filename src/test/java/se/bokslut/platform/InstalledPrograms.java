package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The programs of the PostgreSQL that is installed on this machine, the newest when several are.
 */
record InstalledPrograms(Path folder) {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  static Optional<InstalledPrograms> find() {
    var named = System.getProperty("postgres.bin", "");
    if (!named.isEmpty()) {
      return Optional.of(new InstalledPrograms(Path.of(named).toAbsolutePath()));
    }
    return Files.isDirectory(DEBIAN) ? newest() : Optional.empty();
  }

  /** To be thrown by a test that needs them, which is then skipped and says why. */
  static TestAbortedException absent() {
    return new TestAbortedException(
        "Skipped: no PostgreSQL server is installed in %s. Install Debian's postgresql, or name the folder of another one's programs with -Dpostgres.bin="
            .formatted(DEBIAN));
  }

  /** The server refuses to run as root; in a name space of its own, root is nobody. */
  List<String> command(String program, String... arguments) {
    var command = new ArrayList<String>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private static Optional<InstalledPrograms> newest() {
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder())
          .map(InstalledPrograms::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
