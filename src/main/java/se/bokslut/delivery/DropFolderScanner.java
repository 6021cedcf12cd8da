package se.bokslut.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Fingerprints the files that it is shown, those that lie among withdrawn files apart. */
final class DropFolderScanner implements DropFolderWalk.Visitor {

  private static final Set<String> WITHDRAWN = Set.of("withdrawn", "återtaget");

  private final Function<String, Path> places;
  private final BiPredicate<String, FileStamp> taken;
  private final List<DroppedFile> files = new ArrayList<>();
  private final Set<String> withdrawn = new LinkedHashSet<>();
  private final List<String> unreadable = new ArrayList<>();
  private boolean withdrawnAll = true;

  /**
   * Takes the drop folder.
   *
   * @param places where the file of a path lies
   * @param taken tells by path and stamp which files are taken; one that changes while it is read
   *     must be taken as it has become, too
   */
  DropFolderScanner(Function<String, Path> places, BiPredicate<String, FileStamp> taken) {
    this.places = places;
    this.taken = taken;
  }

  @Override
  public void file(String path, Path file, FileStamp stamp) {
    boolean added = false;
    try {
      added = taken.test(path, stamp) && isAdded(path, file, stamp);
    } catch (IOException e) {
      unreadable.add(path);
    }
    withdrawnAll &= added || !liesAmongWithdrawn(path);
  }

  private boolean isAdded(String path, Path file, FileStamp stamp) throws IOException {
    String sha256 = Fingerprint.of(file);
    if (!Files.exists(places.apply(path))) {
      // its name is not in the encoding of this computer, so no path leads back to it
      unreadable.add(path);
      return false;
    }
    if (!taken.test(path, stampOf(file))) {
      return false;
    }
    if (liesAmongWithdrawn(path)) {
      withdrawn.add(sha256);
    } else {
      files.add(new DroppedFile(path, file, stamp.bytes(), sha256));
    }
    return true;
  }

  /** What cannot be looked at may be a folder that has withdrawn files in it. */
  @Override
  public void unreadable(String path) {
    unreadable.add(path);
    withdrawnAll = false;
  }

  private static FileStamp stampOf(Path file) throws IOException {
    return FileStamp.of(
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  private static boolean liesAmongWithdrawn(String path) {
    for (String folder : DroppedFile.folderOf(path).split("/", -1)) {
      if (WITHDRAWN.contains(folder.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** What has been found, files ordered by path. */
  DropFolderScan scan() {
    files.sort(Comparator.comparing(DroppedFile::path, DropFolder::byCodePoint));
    return new DropFolderScan(files, withdrawn, withdrawnAll, unreadable);
  }
}
