package se.bokslut.delivery;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What can be seen of a file without reading it; a file that grows changes it.
 *
 * @param bytes its size
 * @param modified when it was last written, by the clock of where it lies
 */
public record FileStamp(long bytes, FileTime modified) {

  static FileStamp of(BasicFileAttributes attributes) {
    return new FileStamp(attributes.size(), attributes.lastModifiedTime());
  }
}
