package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server of the PostgreSQL that is installed on this machine, as a region's own would be: other
 * programs and another order of letters than the embedded one's. Tests are skipped where none is.
 *
 * <p>Debian's is found by itself; any other is named by {@code -Dpostgres.bin=}, the folder of its
 * programs. Each server has a folder and a port of its own; {@link #close()} leaves nothing of it,
 * and what a killed test left is removed by the next start.
 */
public final class InstalledServer implements AutoCloseable {

  /** The superuser, and his password. */
  public static final String SUPERUSER = "postgres";

  private static final String PASSWORD = "superuser";
  private static final String OWNER = PostgresServer.OWNER;
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses = '127.0.0.1'",
          "unix_socket_directories = ''",
          "max_connections = 60",
          "fsync = off");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final InstalledPrograms programs;
  private final Path folder;
  private final int port;
  private Optional<Process> process = Optional.empty();

  private InstalledServer(InstalledPrograms programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /**
   * Makes a new cluster and starts a server on it, or skips the test.
   *
   * @param settings lines of postgresql.conf
   */
  public static InstalledServer start(String... settings) {
    return start(InstalledPrograms.find().orElseThrow(InstalledPrograms::absent), settings);
  }

  private static InstalledServer start(InstalledPrograms programs, String... settings) {
    try {
      var server = new InstalledServer(programs, ServerFolders.fresh(), freePort());
      server.makeCluster(settings);
      server.startAgain();
      server.execute("create role %s login password 'test'".formatted(OWNER));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One for all tests of a JVM, stopped and removed with it. */
  public static InstalledServer shared() {
    return Shared.RUNNING.orElseThrow(InstalledPrograms::absent);
  }

  /** A new, empty database that nobody else uses, in the language that the machine gives it. */
  public TestDatabase.Connection fresh() {
    var name = "test_" + NUMBER.incrementAndGet();
    execute("create database %s owner %s".formatted(name, OWNER));
    return new TestDatabase.Connection(url(name), OWNER, "test");
  }

  /** The address of a database. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  public int port() {
    return port;
  }

  /** Where the cluster's files are, for a certificate or a changed setting. */
  public Path data() {
    return folder.resolve("data");
  }

  /** What the server wrote. */
  public Path log() {
    return folder.resolve("server.log");
  }

  /** Runs statements as the superuser. */
  public void execute(String... statements) {
    executeIn(SUPERUSER, statements);
  }

  /** Runs statements as the superuser in a database. */
  public void executeIn(String database, String... statements) {
    try {
      superuser(database).execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(String.join("; ", statements), e);
    }
  }

  Sql superuser(String database) {
    return new Sql(url(database), SUPERUSER, PASSWORD);
  }

  /** Ends all sessions and stops; what is committed stays. */
  public void stop() {
    LeftoverServer.stop(data());
    process = Optional.empty();
  }

  /** Starts a stopped server, on the same port. */
  public void startAgain() {
    try {
      var command =
          programs.command("postgres", "-D", data().toString(), "-p", Integer.toString(port));
      process = Optional.of(run(command));
      awaitAnswer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
    ServerFolders.remove(folder);
  }

  private void makeCluster(String... settings) throws IOException {
    var password = Files.writeString(folder.resolve("password"), PASSWORD);
    var command =
        programs.command(
            "initdb",
            "--pgdata=" + data(),
            "--username=" + SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync");
    if (run(command).onExit().join().exitValue() != 0) {
      throw new IllegalStateException(Files.readString(log()));
    }
    var lines = new ArrayList<>(SETTINGS);
    lines.addAll(List.of(settings));
    Files.write(data().resolve("postgresql.conf"), lines, StandardOpenOption.APPEND);
  }

  private Process run(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log().toFile()))
        .start();
  }

  private void awaitAnswer() throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (process.filter(Process::isAlive).isEmpty() || System.nanoTime() - deadline > 0) {
        throw new IllegalStateException(Files.readString(log()));
      }
      pause();
    }
  }

  private boolean answers() {
    try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, PASSWORD)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server starts", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Started when the first test asks for it. */
  private static final class Shared {

    private static final Optional<InstalledServer> RUNNING =
        InstalledPrograms.find().map(Shared::start);

    private static InstalledServer start(InstalledPrograms programs) {
      var server = InstalledServer.start(programs);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop the installed server"));
      return server;
    }
  }
}
