package se.bokslut.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration that lies in {@code input/} is what the code here makes. Workbooks are compared
 * part by part, unpacked: how tightly a part is packed depends on the Java that packs it.
 */
class DemonstrationInputTests {
  private static final Path COMMITTED = Path.of("input");
  private static final String READ_ME = "README.md";

  private static final List<String> FURTHER_KINDS =
      List.of(
          "Personal/",
          "Självvärdering/",
          "Kommentarer/",
          "ALF-redovisning",
          "befolkning",
          "Mål/mål på",
          "avtal/NHV",
          "Region Skåne/");

  @TempDir private static Path made;

  @BeforeAll
  static void make_the_demonstration() throws IOException {
    MakeDemonstration.main(new String[] {made.toString()});
  }

  @Test
  void committed_input_has_the_files_that_are_made() throws IOException {
    SortedMap<String, byte[]> committed = files(COMMITTED);

    committed.remove(READ_ME);

    assertThat(committed.keySet()).containsExactlyElementsOf(files(made).keySet());
  }

  @Test
  void committed_input_has_the_content_that_is_made() throws Exception {
    SortedMap<String, byte[]> committed = files(COMMITTED);

    for (Map.Entry<String, byte[]> file : files(made).entrySet()) {
      assertThat(committed.get(file.getKey())).as(file.getKey()).isNotNull();
      assertThat(content(file.getKey(), committed.get(file.getKey())))
          .as(file.getKey())
          .containsExactlyEntriesOf(content(file.getKey(), file.getValue()));
    }
  }

  @Test
  void a_second_run_makes_the_same_bytes(@TempDir Path again) throws IOException {
    MakeDemonstration.write(again);

    SortedMap<String, byte[]> second = files(again);
    files(made).forEach((path, bytes) -> assertThat(second.get(path)).as(path).isEqualTo(bytes));
  }

  @Test
  void stays_small_enough_for_a_repository() throws IOException {
    long bytes = files(made).values().stream().mapToLong(file -> file.length).sum();

    assertThat(bytes).isBetween(1_500_000L, 5_000_000L);
  }

  @Test
  void plants_refused_rows_and_warnings_at_places_that_exist() {
    DropFolder folder = MakeDemonstration.deliveries();

    assertThat(folder.faults())
        .allSatisfy(fault -> assertThat(fault.row()).as(fault.path()).isPositive());
    assertThat(folder.faults())
        .filteredOn(fault -> fault.what().contains("AVVISAS"))
        .hasSizeBetween(60, 90);
  }

  @Test
  void plants_a_refused_row_in_each_further_kind() {
    List<PlantedFault> refused =
        MakeDemonstration.deliveries().faults().stream()
            .filter(fault -> fault.what().contains("AVVISAS"))
            .toList();

    assertThat(FURTHER_KINDS)
        .allSatisfy(
            kind -> assertThat(refused).as(kind).anyMatch(fault -> fault.path().contains(kind)));
  }

  private static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        files.put(relative, Files.readAllBytes(path));
      }
    }
    return files;
  }

  /** SHA-256 of the unpacked parts of a workbook in their order, or of another file. */
  private static Map<String, String> content(String path, byte[] bytes)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> parts = new LinkedHashMap<>();
    if (!path.endsWith(".xlsx")) {
      parts.put(path, hash(bytes));
      return parts;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName() + " " + part.getTimeLocal(), hash(zip.readAllBytes()));
      }
    }
    return parts;
  }

  private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
