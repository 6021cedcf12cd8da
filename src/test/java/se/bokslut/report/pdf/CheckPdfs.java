package se.bokslut.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks veraPDF about every PDF below a folder: {@code mvn -q test-compile exec:exec@pdfs}.
 *
 * <p>Says which rules are broken where, and ends with 1 when any is, or when there is no PDF.
 */
public final class CheckPdfs {

  private static final List<String> STANDARDS = List.of("ua1", "2a");

  private CheckPdfs() {}

  /**
   * Checks the PDFs.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<Path> files = pdfs(folder);
    int faulty = 0;
    for (Path file : files) {
      List<String> broken = broken(file);
      faulty += broken.isEmpty() ? 0 : 1;
      System.out.println(
          (broken.isEmpty() ? "conforms  " : "BREAKS    ") + folder.relativize(file));
      broken.forEach(rule -> System.out.println("    " + rule));
    }
    System.out.printf(
        "%d of %d files conform to PDF/UA-1 and PDF/A-2a%n", files.size() - faulty, files.size());
    System.exit(faulty > 0 || files.isEmpty() ? 1 : 0);
  }

  private static List<Path> pdfs(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static List<String> broken(Path file) throws Exception {
    byte[] pdf = Files.readAllBytes(file);
    List<String> broken = new ArrayList<>();
    for (String standard : STANDARDS) {
      for (String rule : Conformance.violations(pdf, standard)) {
        broken.add(standard + " " + rule);
      }
    }
    return broken;
  }
}
