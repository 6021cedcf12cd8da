package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Health and meters, asked for over HTTP of a process that watches. */
class MonitoringTests {

  private static final String PORT = "bokslut.watch.http-port";

  /** Shorter than the pool of connections waits for a database that does not answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(9);

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    System.clearProperty(PORT);
  }

  @Test
  void a_watching_process_answers_on_the_loopback_address_alone() throws Exception {
    Workplace workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
    int port = freePort();
    Process process = watching(workplace, port);
    try {
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(200))
          .until(() -> prometheus(port).contains("bokslut_runs_seconds_count"));
      HttpResponse<String> health = get(port, "health");

      assertThat(health.statusCode()).isEqualTo(200);
      assertThat(health.body())
          .contains("\"status\":\"UP\"", "\"db\"", "\"dropFolder\"", "\"output\"", "\"room\"");
      assertThat(prometheus(port))
          .contains("bokslut_deliveries{standing=\"in-force\"} 1.0")
          .contains("bokslut_findings{severity=\"error\"} 0.0", "bokslut_dropfolder_readable 1.0")
          .containsPattern("bokslut_intake_age_seconds \\d")
          .contains("bokslut_yearly_age_seconds NaN")
          .containsPattern(
              "bokslut_runs_seconds_count\\{command=\"watch-ingest\",outcome=\"done\"\\} 1")
          .doesNotContain("takeInDelivery");
      assertThat(get(port, "env").statusCode()).isEqualTo(404);
      assertThat(addresses())
          .as("the addresses of this machine; 127.0.0.2 is one of them on every Linux")
          .isNotEmpty()
          .allSatisfy(
              address ->
                  assertThatThrownBy(() -> connect(address, port))
                      .isInstanceOf(ConnectException.class));

      Files.move(workplace.input(), folder.resolve("borta"));

      assertThat(get(port, "health").statusCode()).isEqualTo(503);
      assertThat(prometheus(port)).contains("bokslut_dropfolder_readable 0.0");
      Files.createDirectory(workplace.input());
      assertThat(get(port, "health").statusCode()).as("not mounted").isEqualTo(503);

      Files.delete(workplace.input());
      Files.move(folder.resolve("borta"), workplace.input());
      assertThat(get(port, "health").statusCode()).isEqualTo(200);
      shut(workplace);

      await()
          .atMost(Duration.ofMinutes(1))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> get(port, "health").statusCode() == 503);
      assertThat(get(port, "health").body())
          .containsPattern("\"db\":\\{[^{]*\\{[^}]*\\},\"status\":\"DOWN\"");
      assertThat(prometheus(port))
          .contains(
              "bokslut_deliveries{standing=\"in-force\"} NaN", "bokslut_intake_age_seconds NaN");
    } finally {
      // its database is shut, so that an orderly end would wait for it
      process.destroyForcibly();
      process.waitFor();
    }
  }

  @Test
  void a_port_that_cannot_be_used_is_told() throws IOException {
    Workplace workplace = new Workplace(folder);
    System.setProperty(PORT, "åtta");
    assertThat(workplace.run("watch").said())
        .contains("Inställningen bokslut.watch.http-port ska vara en port från 1 till 65535");

    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty(PORT, Integer.toString(taken.getLocalPort()));
      assertThat(workplace.run("watch").said()).contains("är upptagen");
      assertThat(workplace.run("status").exitStatus())
          .as("of a command that answers nothing over HTTP")
          .isZero();
    }
  }

  private static Process watching(Workplace workplace, int port) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + PORT + "=" + port,
                "-Dbokslut.watch.interval=1s",
                "-Dbokslut.watch.settle=0s",
                "-cp",
                System.getProperty("java.class.path"),
                "se.bokslut.command.Bokslut",
                "watch"));
    command.addAll(workplace.options());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File("/dev/null"))
        .start();
  }

  private static String prometheus(int port) throws InterruptedException {
    try {
      return get(port, "prometheus").body();
    } catch (IOException e) {
      return "";
    }
  }

  private static HttpResponse<String> get(int port, String endpoint)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:%d/actuator/%s".formatted(port, endpoint));
      return client.send(
          HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2_000);
    }
  }

  /** Those but 127.0.0.1. */
  private static List<InetAddress> addresses() throws IOException {
    List<InetAddress> addresses = new ArrayList<>();
    NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .forEach(addresses::add);
    if (System.getProperty("os.name").equals("Linux")) {
      addresses.add(InetAddress.getByName("127.0.0.2"));
    }
    return addresses;
  }

  /** Nobody reaches the database of a workplace any more. */
  private static void shut(Workplace workplace) {
    String name = workplace.url().replaceFirst(".*/([^?]+).*", "$1");
    JdbcClient server =
        JdbcClient.create(new DriverManagerDataSource(workplace.url().replace(name, "postgres")));
    server.sql("alter database %s with allow_connections false".formatted(name)).update();
    server
        .sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
        .param(name)
        .query(row -> {});
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
