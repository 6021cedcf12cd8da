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

/** Health and meters, asked for over HTTP of a process that watches. */
class MonitoringTests {

  private static final String PORT = "bokslut.watch.http-port";

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
      for (InetAddress address : otherAddresses()) {
        assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class);
      }

      Files.move(workplace.input(), folder.resolve("borta"));

      assertThat(get(port, "health").statusCode()).isEqualTo(503);
      assertThat(prometheus(port)).contains("bokslut_dropfolder_readable 0.0");
      Files.createDirectory(workplace.input());
      assertThat(get(port, "health").statusCode()).as("not mounted").isEqualTo(503);
    } finally {
      process.destroy();
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
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2_000);
    }
  }

  private static List<InetAddress> otherAddresses() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
        .toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
