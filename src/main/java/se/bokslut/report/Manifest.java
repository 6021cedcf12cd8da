package se.bokslut.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.bokslut.delivery.DropFolder;
import se.bokslut.delivery.Fingerprint;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a tree of reports rests on and the fingerprint of every file in it. */
final class Manifest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The manifest's file name. */
  static final String NAME = "manifest.json";

  private Manifest() {}

  /** Whether a tree of reports rests on a basis. */
  static boolean restsOn(Basis basis, Path tree) throws IOException {
    String manifest = Files.readString(tree.resolve(NAME), StandardCharsets.UTF_8);
    return basis.fingerprint().equals(JSON.readTree(manifest).path("basis").asString());
  }

  static void write(Basis basis, Path tree) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("programme", "bokslut");
    manifest.put("version", basis.version());
    manifest.put("year", basis.year());
    manifest.put("state", "utkast");
    manifest.put("cutOff", basis.cutOff().toString());
    manifest.put("basis", basis.fingerprint());
    manifest.put("definitions", basis.definitions());
    manifest.put("templates", basis.templates());
    manifest.put("deliveries", basis.deliveries());
    manifest.put("files", files(tree));
    Files.writeString(
        tree.resolve(NAME), JSON.writeValueAsString(manifest) + "\n", StandardCharsets.UTF_8);
  }

  private static List<Map<String, String>> files(Path tree) throws IOException {
    List<Path> found;
    try (Stream<Path> walk = Files.walk(tree)) {
      found = walk.filter(Files::isRegularFile).toList();
    }
    List<Map<String, String>> files = new ArrayList<>();
    for (String path :
        found.stream()
            .map(file -> tree.relativize(file).toString().replace('\\', '/'))
            .sorted(DropFolder::byCodePoint)
            .toList()) {
      Map<String, String> file = new LinkedHashMap<>();
      file.put("path", path);
      file.put("sha256", Fingerprint.of(tree.resolve(path)));
      files.add(file);
    }
    return files;
  }
}
