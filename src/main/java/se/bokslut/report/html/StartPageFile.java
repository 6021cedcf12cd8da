package se.bokslut.report.html;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.template.ReportTemplates;

/** The start page in the output folder: written beside and moved into place whole. */
public final class StartPageFile {

  /** Its name in the output folder. */
  public static final String NAME = "index.html";

  private static final String FRESH = ".index-";

  private final Path output;
  private final ReportTemplates templates;

  /** Takes the output folder and the templates. */
  public StartPageFile(Path output, ReportTemplates templates) {
    this.output = output;
    this.templates = templates;
  }

  /**
   * Replaces the page.
   *
   * @throws IOException when it cannot be written; the last page is then still there
   * @throws se.bokslut.report.template.FaultyTemplateException when its template is faulty
   */
  public void write(StartPage page) throws IOException {
    byte[] document = HtmlDocument.of(templates.startPage(page)).getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(output);
    clearLeftovers();
    Path fresh = output.resolve(FRESH + UUID.randomUUID() + ".tmp");
    try {
      Files.write(fresh, document, StandardOpenOption.CREATE_NEW);
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          fresh,
          output.resolve(NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Clears what a killed run left half written. */
  private void clearLeftovers() throws IOException {
    List<Path> leftovers;
    try (Stream<Path> entries = Files.list(output)) {
      leftovers =
          entries
              .filter(entry -> entry.getFileName().toString().startsWith(FRESH))
              .filter(entry -> entry.getFileName().toString().endsWith(".tmp"))
              .toList();
    }
    for (Path leftover : leftovers) {
      Files.delete(leftover);
    }
  }
}
