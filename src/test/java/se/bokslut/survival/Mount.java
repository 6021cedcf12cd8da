package se.bokslut.survival;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small disk in memory, mounted on a folder; only root may do that.
 *
 * @param folder where it is mounted
 */
record Mount(Path folder) implements AutoCloseable {

  /** Whether this process may mount disks. */
  static boolean isAllowed(Path folder) throws IOException {
    if (!call("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString())) {
      return false;
    }
    new Mount(folder).close();
    return true;
  }

  /** Mounts a disk of some size, such as {@code 300k}. */
  static Mount of(Path folder, String size) throws IOException {
    if (!call("mount", "-t", "tmpfs", "-o", "mode=700,size=" + size, "tmpfs", folder.toString())) {
      throw new IOException("no disk could be mounted on " + folder);
    }
    return new Mount(folder);
  }

  /** Changes its size, or lets nobody write on it: any options of mount. */
  void change(String options) throws IOException {
    if (!call("mount", "-o", "remount," + options, folder.toString())) {
      throw new IOException("the disk on " + folder + " could not be changed");
    }
  }

  /** Lazily, since this process keeps the log open of a command that it has carried out. */
  @Override
  public void close() throws IOException {
    if (!call("umount", "-l", folder.toString())) {
      throw new IOException("the disk on " + folder + " could not be taken away");
    }
  }

  private static boolean call(String... command) throws IOException {
    if (!Files.isExecutable(Path.of("/bin", command[0]))) {
      return false;
    }
    try {
      return new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("mounting was interrupted", e);
    }
  }
}
