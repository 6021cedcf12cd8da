package se.bokslut.delivery;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Walks through the offices' files in the drop folder, past what is not theirs. */
final class DropFolderWalk extends SimpleFileVisitor<Path> {

  private static final Pattern NOT_OURS =
      Pattern.compile(
          "~\\$.*|\\..*|.*\\.(?:tmp|part|crdownload)|thumbs\\.db|desktop\\.ini|readme\\.md|lost\\+found",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Is shown the files. */
  @FunctionalInterface
  interface Visitor {
    /** A file, by its path relative to the drop folder and where it lies. */
    void file(String path, Path file, FileStamp stamp);

    /** A file or folder that cannot be looked at. */
    default void unreadable(String path) {}
  }

  private final Path root;
  private final UnaryOperator<String> names;
  private final Visitor visitor;

  /**
   * Takes the drop folder.
   *
   * @param names how the name of a file or folder is kept
   */
  DropFolderWalk(Path root, UnaryOperator<String> names, Visitor visitor) {
    this.root = root;
    this.names = names;
    this.visitor = visitor;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && nameOf(folder).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && !NOT_OURS.matcher(nameOf(file)).matches()) {
      visitor.file(pathOf(file), file, FileStamp.of(attributes));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    if (!NOT_OURS.matcher(nameOf(file)).matches()) {
      visitor.unreadable(pathOf(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private String pathOf(Path file) {
    List<String> kept = new ArrayList<>();
    root.relativize(file).forEach(name -> kept.add(names.apply(name.toString())));
    return String.join("/", kept);
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
