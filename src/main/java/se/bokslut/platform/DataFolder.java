package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Sees to the folder of the embedded database, the key and the log: a new one is its owner's alone,
 * made before the log is opened there, and one in which others can exchange files is refused.
 */
public final class DataFolder implements ApplicationListener<SpringApplicationEvent>, Ordered {

  /** After the settings have been read, before the log is opened. */
  @Override
  public int getOrder() {
    return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 1;
  }

  @Override
  public void onApplicationEvent(SpringApplicationEvent event) {
    try {
      switch (event) {
        case ApplicationEnvironmentPreparedEvent settings ->
            make(folder(settings.getEnvironment()));
        case ApplicationPreparedEvent logged ->
            OwnerPermissions.requireOfFolder(
                folder(logged.getApplicationContext().getEnvironment()), "datamappen");
        default -> {
          // nothing is written at other times
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(Environment settings) {
    return Path.of(settings.getProperty("bokslut.data", ".bokslut"));
  }

  private static void make(Path folder) throws IOException {
    try {
      Files.createDirectories(folder, DatabaseHome.ownerOnly(folder, "rwx------"));
    } catch (IOException e) {
      throw new IOException(
          "Datamappen %s kan inte skapas; kontrollera att sökvägen stämmer och att du har rätt att skriva där."
              .formatted(folder.toAbsolutePath()),
          e);
    }
  }
}
