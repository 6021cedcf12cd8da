package se.bokslut.platform;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.bokslut.report.template.TemplateFolder;

/** Finds the report templates: in a folder of the office, else as they came with the programme. */
final class TemplateFiles {

  private static final Path USUAL = Path.of("templates");
  private static final String SHIPPED = "/templates/";

  private TemplateFiles() {}

  /**
   * Reads the templates.
   *
   * @param stated the folder that was asked for, or null
   * @throws IOException with a Swedish sentence when there are none
   */
  static TemplateFolder read(@Nullable Path stated) throws IOException {
    TemplateFolder folder =
        stated == null && !Files.isDirectory(USUAL)
            ? shipped()
            : existing(stated == null ? USUAL : stated);
    if (folder.texts().isEmpty()) {
      throw new FileNotFoundException(
          "Det finns inga rapportmallar (%s) i %s. Ange mappen med --templates."
              .formatted(TemplateFolder.EXTENSION, stated == null ? USUAL : stated));
    }
    return folder;
  }

  private static TemplateFolder existing(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FileNotFoundException(
          "Mappen med rapportmallar, %s, finns inte. Ange rätt mapp med --templates, eller utelämna alternativet för att använda mallarna som följde med."
              .formatted(folder));
    }
    return TemplateFolder.read(folder);
  }

  private static TemplateFolder shipped() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:" + SHIPPED + "**/*" + TemplateFolder.EXTENSION)) {
      String address = file.getURL().getPath();
      texts.put(
          address.substring(address.lastIndexOf(SHIPPED) + SHIPPED.length()),
          file.getContentAsString(StandardCharsets.UTF_8));
    }
    return new TemplateFolder(texts);
  }
}
