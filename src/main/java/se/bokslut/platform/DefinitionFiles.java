package se.bokslut.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The definition files of the programme, found by folder and read in the order of their names. */
final class DefinitionFiles {

  private final String root;

  /**
   * Takes where the files lie.
   *
   * @param root a resource location, for example {@code classpath*:/definitions}
   */
  DefinitionFiles(String root) {
    this.root = root;
  }

  /** Every file that matches, as a node; a file that is no YAML is reported. */
  List<DefinitionNode> read(String pattern, DefinitionFaults faults) {
    return resources(pattern).stream()
        .flatMap(resource -> read(resource, faults).stream())
        .toList();
  }

  /** The files that match, in the order of their names. */
  List<Resource> resources(String pattern) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources(root + "/" + pattern);
      return Arrays.stream(found).sorted(Comparator.comparing(DefinitionFiles::name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("definitionsfilerna kunde inte läsas: " + root, e);
    }
  }

  /** The texts of the files that match, by their paths below the root. */
  SortedMap<String, String> texts(String pattern) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Resource resource : resources(pattern)) {
      try {
        texts.put(path(resource), resource.getContentAsString(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("definitionsfilen kunde inte läsas: " + resource, e);
      }
    }
    return texts;
  }

  private String path(Resource resource) throws IOException {
    String folder = root.substring(root.lastIndexOf(':') + 1) + "/";
    String address = resource.getURI().getSchemeSpecificPart();
    return address.substring(address.lastIndexOf(folder) + folder.length());
  }

  private static List<DefinitionNode> read(Resource resource, DefinitionFaults faults) {
    try (InputStream stream = resource.getInputStream();
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      @Nullable Node node = new Yaml(new LoaderOptions()).compose(reader);
      if (node == null) {
        faults.add(name(resource), 1, "filen är tom");
        return List.of();
      }
      return List.of(new DefinitionNode(name(resource), node, faults));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      faults.add(name(resource), line, "filen är inte giltig YAML: " + e.getProblem());
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("definitionsfilen kunde inte läsas: " + resource, e);
    }
  }

  static String name(Resource resource) {
    String name = resource.getFilename();
    return name == null ? resource.getDescription() : name;
  }
}
