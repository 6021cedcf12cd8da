package se.bokslut.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a directory for this process alone; the operating system lets go of it when the process
 * dies, however it dies.
 */
final class DirectoryLock implements AutoCloseable {

  /** Past the content, so that others can read there who holds the lock, on every system. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /**
   * The files that this process holds. The system's locks belong to the whole process and vanish
   * when any channel on the file is closed, so a second attempt must never open the file.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private DirectoryLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @param file real path of the lock file; created when missing
   * @throws DatabaseUnavailableException at once when another process, or this one, holds it
   */
  static DirectoryLock acquire(Path file) {
    if (!HELD.add(file)) {
      throw inUse(file, ProcessHandle.current().pid() + "");
    }
    try {
      return new DirectoryLock(file, lockedChannel(file));
    } catch (IOException e) {
      HELD.remove(file);
      throw new DatabaseUnavailableException(
          "Databasen i katalogen %s kan inte låsas för denna körning; kontrollera att du har rätt att skriva där och att katalogen ligger på en lokal disk."
              .formatted(file.getParent()),
          e);
    } catch (RuntimeException | Error e) {
      HELD.remove(file);
      throw e;
    }
  }

  private static FileChannel lockedChannel(Path file) throws IOException {
    var channel = FileChannel.open(file, CREATE, READ, WRITE);
    try {
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw inUse(file, Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return channel;
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
  }

  private static DatabaseUnavailableException inUse(Path file, String process) {
    return new DatabaseUnavailableException(
        "Databasen i katalogen %s används redan av en annan körning av Bokslut (process %s); avsluta den först eller välj en annan katalog."
            .formatted(file.getParent(), process));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      HELD.remove(file);
    }
  }
}
