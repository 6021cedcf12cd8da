package se.bokslut.job.monitoring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.bokslut.report.FaultySettingException;

/**
 * Has the programme answer over HTTP when a port is set, on the loopback address whatever else is
 * set; to be told of the environment before the programme is set up.
 */
public final class LoopbackHttp
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  /** Set, by this class alone, when the programme is to answer. */
  static final String ASKED = "bokslut.monitoring.asked";

  private static final String PORT = "bokslut.watch.http-port";
  private static final String OFF = "-";
  private static final String LOOPBACK = "127.0.0.1";
  private static final byte[] LOOPBACK_BYTES = {127, 0, 0, 1};
  private static final int HIGHEST_PORT = 65_535;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    ConfigurableEnvironment environment = event.getEnvironment();
    String stated = environment.getProperty(PORT, OFF).strip();
    if (!stated.equals(OFF) && !stated.isEmpty()) {
      int port = port(stated);
      requireFree(port);
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("monitoring", settings(port)));
    }
  }

  private static Map<String, Object> settings(int port) {
    return Map.ofEntries(
        Map.entry(ASKED, true),
        Map.entry("spring.main.web-application-type", "servlet"),
        Map.entry("server.address", LOOPBACK),
        Map.entry("server.port", port),
        Map.entry("management.server.port", port),
        Map.entry("server.tomcat.threads.max", 4),
        Map.entry("spring.servlet.multipart.enabled", false),
        Map.entry("management.endpoints.web.exposure.include", "health,metrics,prometheus"),
        Map.entry("management.endpoint.health.show-details", "always"),
        // what is watched is named here, so that no library adds a question of its own
        Map.entry("management.health.defaults.enabled", false),
        // a delivery is a step of its own: a meter for each would never end
        Map.entry("management.metrics.enable.spring.batch.step", false),
        Map.entry("management.observations.enable.spring.batch.step", false));
  }

  private static int port(String stated) {
    try {
      int port = Integer.parseInt(stated);
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
      throw faulty(stated);
    } catch (NumberFormatException e) {
      throw faulty(stated);
    }
  }

  private static FaultySettingException faulty(String stated) {
    return new FaultySettingException(
        "Inställningen %s ska vara en port från 1 till %d, till exempel 8085, eller - för ingen, inte ”%s”."
            .formatted(PORT, HIGHEST_PORT, stated));
  }

  private static void requireFree(int port) {
    try (ServerSocket socket =
        new ServerSocket(port, 1, InetAddress.getByAddress(LOOPBACK_BYTES))) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new FaultySettingException(
          "Porten %d på den här datorn kan inte användas; den är upptagen eller kräver andra rättigheter. Ange en annan i %s."
              .formatted(port, PORT));
    }
  }
}
