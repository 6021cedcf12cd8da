package se.bokslut.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.bokslut.dataset.IdentityNumberMask;
import se.bokslut.delivery.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a tree of reports rests on and the fingerprint of every file in it. */
public final class Manifest {

  private static final Logger LOG = LoggerFactory.getLogger(Manifest.class);

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The manifest's file name. */
  public static final String NAME = "manifest.json";

  private Manifest() {}

  /**
   * Whether a tree of reports rests on a basis, known by its fingerprint; one without a manifest
   * that can be understood rests on nothing that is known.
   */
  public static boolean restsOn(String basis, Path tree) throws IOException {
    Path manifest = tree.resolve(NAME);
    if (!Files.exists(manifest)) {
      return false;
    }
    try {
      return basis.equals(JSON.readTree(Files.readAllBytes(manifest)).path("basis").asString());
    } catch (JacksonException e) {
      LOG.warn("{} is not a manifest", manifest, e);
      return false;
    }
  }

  /** Takes away what tells of the files of a tree. */
  static void remove(Path tree) throws IOException {
    Files.deleteIfExists(tree.resolve(NAME));
    Files.deleteIfExists(tree.resolve(Checksums.NAME));
  }

  /** Writes the manifest of a tree whose other files are complete, and the list of checksums. */
  public static void write(Basis basis, ReportState state, Path tree) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("programme", "bokslut");
    manifest.put("version", basis.version());
    manifest.put("year", basis.year());
    manifest.put("state", state.words().toLowerCase(Locale.ROOT));
    manifest.put("cutOff", basis.cutOff().toString());
    manifest.put("basis", basis.fingerprint());
    manifest.put("definitions", basis.definitions());
    manifest.put("templates", basis.templates());
    manifest.put("diaryNumber", basis.settings().diaryNumber().orElse(""));
    manifest.put("smallestNumber", basis.settings().smallestNumber());
    manifest.put("choice", basis.settings().choice());
    manifest.put("deliveries", named(basis.deliveries()));
    Checksums files = Checksums.of(tree);
    manifest.put("files", described(files));
    String text = JSON.writeValueAsString(manifest) + "\n";
    Files.writeString(tree.resolve(NAME), text, StandardCharsets.UTF_8);
    files.and(NAME, Fingerprint.of(text)).write(tree);
  }

  private static List<Basis.Source> named(List<Basis.Source> deliveries) {
    return deliveries.stream()
        .map(
            delivery ->
                new Basis.Source(IdentityNumberMask.maskPath(delivery.file()), delivery.sha256()))
        .toList();
  }

  private static List<Map<String, String>> described(Checksums files) {
    List<Map<String, String>> described = new ArrayList<>();
    files
        .byPath()
        .forEach(
            (path, sha256) -> {
              Map<String, String> file = new LinkedHashMap<>();
              file.put("path", path);
              file.put("sha256", sha256);
              described.add(file);
            });
    return described;
  }
}
