package se.bokslut.delivery;

import java.io.IOException;

/**
 * Whether the drop folder is there: where a share is not mounted lies a folder with nothing at all
 * in it, which is not to be taken for one that an office has tidied.
 */
public final class DropFolderPresence {

  private final DropFolder folder;
  private final DeliveryRegistry registry;

  /** Takes the folder and the registry, which knows whether files have been seen in it. */
  public DropFolderPresence(DropFolder folder, DeliveryRegistry registry) {
    this.folder = folder;
    this.registry = registry;
  }

  /**
   * Requires that the folder can be read, and has something in it if it ever had.
   *
   * @throws IOException when it has not; the message says what to do
   */
  public void require() throws IOException {
    if (folder.isBare() && registry.hasSeenFiles()) {
      throw new IOException(
          "Inkorgen %s är helt tom, fast Bokslut har läst filer där. Kontrollera att nätverksmappen är ansluten. Är den tömd med avsikt: skapa en undermapp i den, eller lägg en fil README.md där."
              .formatted(folder.root()));
    }
  }
}
