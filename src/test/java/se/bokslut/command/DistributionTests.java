package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the archive for servers is put together from; {@code .ci/reproducible} opens a built one.
 */
class DistributionTests {

  private static final Path ASSEMBLY = Path.of("src/distribution/assembly.xml");

  /** Made when the archive is. */
  private static final String UNPACKED = "${project.build.directory}/unpacked";

  private Document assembly;

  @BeforeEach
  void read() throws Exception {
    assembly =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(ASSEMBLY.toFile());
  }

  @Test
  void every_folder_and_file_that_it_takes_is_there() {
    assertThat(texts(assembly.getDocumentElement(), "directory"))
        .contains("src/distribution/bin", "src/distribution/etc", "templates", UNPACKED)
        .filteredOn(folder -> !folder.equals(UNPACKED))
        .allSatisfy(folder -> assertThat(Path.of(folder)).isNotEmptyDirectory());
    assertThat(texts(assembly.getDocumentElement(), "include"))
        .contains("README.md", "LICENSE")
        .allSatisfy(file -> assertThat(Path.of(file)).isRegularFile());
    assertThat(texts(assembly.getDocumentElement(), "source"))
        .containsExactlyInAnyOrder(
            "${project.build.outputDirectory}/META-INF/sbom/application.cdx.json",
            "${project.build.directory}/licences/THIRD-PARTY.txt");
  }

  @Test
  void what_is_started_can_be_started_and_only_root_can_change_anything() {
    for (Element set : elements(assembly.getDocumentElement(), "fileSet")) {
      boolean started = texts(set, "outputDirectory").equals(List.of("bin"));

      assertThat(texts(set, "fileMode")).containsExactly(started ? "0755" : "0644");
      assertThat(texts(set, "directoryMode")).containsExactly("0755");
    }
    for (Element file : elements(assembly.getDocumentElement(), "file")) {
      assertThat(texts(file, "fileMode")).containsExactly("0644");
    }
  }

  private static List<String> texts(Element of, String name) {
    return elements(of, name).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Element of, String name) {
    NodeList found = of.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }
}
