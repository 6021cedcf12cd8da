package se.bokslut.survival;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How the programme is started as a process of its own, with this build's classes.
 *
 * @param command the Java machine, its options and its class path
 */
record JavaMachine(List<String> command) {

  private static final List<String> OPTIONS =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-Xmx512m",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Duser.timezone=UTC",
          "--enable-native-access=ALL-UNNAMED");

  /**
   * As it is.
   *
   * @param folder where the clock's class is put
   */
  static JavaMachine plain(Path folder) throws IOException {
    List<String> classPath = new ArrayList<>();
    for (Path entry : classPath(folder)) {
      classPath.add(entry.toString());
    }
    return of(classPath, List.of());
  }

  /** The programme's own, with nothing of the tests but the clock. */
  private static List<Path> classPath(Path folder) throws IOException {
    List<Path> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.endsWith("test-classes") && Files.exists(Path.of(entry))) {
        classPath.add(Path.of(entry));
      }
    }
    String clock = FixedClock.class.getName().replace('.', '/') + ".class";
    Path copy = folder.resolve("clock").resolve(clock);
    Files.createDirectories(copy.getParent());
    try (InputStream stream = JavaMachine.class.getResourceAsStream("/" + clock)) {
      Files.copy(Objects.requireNonNull(stream), copy);
    }
    classPath.add(folder.resolve("clock"));
    return classPath;
  }

  private static JavaMachine of(List<String> classPath, List<String> options) {
    List<String> command = new ArrayList<>(OPTIONS);
    command.addAll(options);
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
    return new JavaMachine(command);
  }

  /**
   * One that shares what it has loaded with the next, for long series: the classes are packed into
   * jars, since a folder's cannot be shared.
   *
   * @param folder where the jars and the shared archive are made
   * @param training carries out a run from beginning to end with the machine that it is given
   */
  static JavaMachine sharing(Path folder, Training training)
      throws IOException, InterruptedException {
    List<String> classPath = new ArrayList<>();
    for (Path entry : classPath(folder)) {
      if (Files.isDirectory(entry)) {
        Path jar = folder.resolve("classes-%d.jar".formatted(classPath.size()));
        pack(entry, jar);
        classPath.add(jar.toString());
      } else {
        classPath.add(entry.toString());
      }
    }
    boolean knowsMore = Runtime.version().feature() >= 25;
    Path archive = folder.resolve("shared-classes");
    training.run(
        of(
            classPath,
            List.of((knowsMore ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive)));
    return of(
        classPath, List.of((knowsMore ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive));
  }

  /** A run that shows which classes are needed. */
  @FunctionalInterface
  interface Training {
    void run(JavaMachine java) throws IOException, InterruptedException;
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(stream);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String name = classes.relativize(path).toString().replace('\\', '/');
        boolean folder = Files.isDirectory(path);
        // the folders too: migrations are looked for in theirs
        zip.putNextEntry(new ZipEntry(folder ? name + "/" : name));
        if (!folder) {
          Files.copy(path, zip);
        }
        zip.closeEntry();
      }
    }
  }
}
