package se.bokslut.delivery;

import java.nio.file.Path;

/**
 * A file found in the drop folder.
 *
 * @param path relative to the drop folder, {@code /} between folders, in Unicode's composed form,
 *     as it is kept
 * @param file where it lies
 * @param bytes its size
 * @param sha256 its content's fingerprint, 64 hexadecimal digits
 */
public record DroppedFile(String path, Path file, long bytes, String sha256) {

  /** The folder part of a path relative to the drop folder; empty for the drop folder itself. */
  static String folderOf(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }
}
