package se.bokslut.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.bokslut.report.pdf.DrawnPdf;
import se.bokslut.report.pdf.DrawnText;

/** An edition's files as anybody can read them, hidden parts and properties among them. */
final class PublicTree {

  private PublicTree() {}

  /** All text of all files, with single blanks. */
  static String everything(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(PublicTree::text)
          .collect(Collectors.joining("\n"));
    }
  }

  /** The names of an edition's files. */
  static List<String> names(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> tree.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      if (file.toString().endsWith(".pdf")) {
        DrawnPdf pdf = new DrawnPdf(Files.readAllBytes(file));
        return plain(
            pdf.metadata()
                + pdf.document().allText()
                + pdf.texts().stream().map(DrawnText::text).collect(Collectors.joining(" ")));
      }
      return plain(
          file.toString().endsWith(".xlsx")
              ? String.join(" ", parts(file).values())
              : Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a workbook, those that no program shows among them. */
  static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
