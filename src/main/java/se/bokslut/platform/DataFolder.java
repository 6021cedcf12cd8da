package se.bokslut.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Sees to the folder of the embedded database, the key and the log before anything is written
 * there: a new one is its owner's alone, and one in which others can exchange files is refused.
 */
public final class DataFolder
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

  /** After the settings have been read, before the log is opened. */
  @Override
  public int getOrder() {
    return EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 1;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Path folder = Path.of(event.getEnvironment().getProperty("bokslut.data", ".bokslut"));
    try {
      Files.createDirectories(folder, DatabaseHome.ownerOnly(folder, "rwx------"));
      OwnerPermissions.requireOfFolder(folder, "datamappen");
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(
              "Datamappen %s kan inte skapas eller läsas; kontrollera att sökvägen stämmer och att du har rätt att skriva där."
                  .formatted(folder.toAbsolutePath()),
              e));
    }
  }
}
