package se.bokslut.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in the drop folder.
 *
 * @param files the files to take in, ordered by path
 * @param withdrawn fingerprints of what lies in folders for withdrawn files
 * @param withdrawnAll whether nothing that may lie in those folders was passed over or unreadable,
 *     so that what is not among it has left them
 * @param unreadable paths of files that could not be opened, for a locked or vanished file
 */
public record DropFolderScan(
    List<DroppedFile> files, Set<String> withdrawn, boolean withdrawnAll, List<String> unreadable) {

  /** Keeps copies. */
  public DropFolderScan {
    files = List.copyOf(files);
    withdrawn = Set.copyOf(withdrawn);
    unreadable = List.copyOf(unreadable);
  }

  /** The same, with further files that could not be opened when they were to be read. */
  public DropFolderScan withMissed(List<String> missed) {
    List<String> all = Stream.concat(unreadable.stream(), missed.stream()).distinct().toList();
    return new DropFolderScan(files, withdrawn, withdrawnAll, all);
  }
}
