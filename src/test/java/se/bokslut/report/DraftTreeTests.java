package se.bokslut.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The draft: replaced whole, and never a mixture of what two bases gave. */
class DraftTreeTests {

  @TempDir Path output;
  private DraftTree draft;

  @BeforeEach
  void begin() {
    draft = new DraftTree(output, 2025);
  }

  @Test
  void a_part_is_written_anew_and_the_rest_is_kept() throws IOException {
    draft.replace(basis("1.0"), file("region-03.pdf", "ett"));

    draft.replacePart(basis("1.0"), file("region-12.pdf", "två"));

    assertThat(FileTree.paths(draft.folder()))
        .containsExactly(Checksums.NAME, Manifest.NAME, "region-03.pdf", "region-12.pdf");
    assertThat(names()).containsExactly("utkast");
  }

  @Test
  void a_draft_that_a_killed_run_had_moved_aside_takes_no_part_of_another_basis()
      throws IOException {
    draft.replace(basis("1.0"), file("region-03.pdf", "ett"));
    Path aside = output.resolve("2025/.utkast-gammalt");
    Files.move(draft.folder(), aside);

    assertThatThrownBy(() -> draft.replacePart(basis("2.0"), file("region-12.pdf", "två")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Underlaget har ändrats");

    assertThat(FileTree.paths(draft.folder()))
        .containsExactly(Checksums.NAME, Manifest.NAME, "region-03.pdf");
    assertThat(Manifest.restsOn(basis("1.0").fingerprint(), draft.folder())).isTrue();
    assertThat(names()).containsExactly("utkast");
  }

  @Test
  void a_draft_that_cannot_be_written_leaves_the_last_one_and_nothing_else() throws IOException {
    draft.replace(basis("1.0"), file("region-03.pdf", "ett"));

    assertThatThrownBy(
            () ->
                draft.replace(
                    basis("2.0"),
                    tree -> {
                      throw new IOException("Disken är full.");
                    }))
        .hasMessage("Disken är full.");

    assertThat(Manifest.restsOn(basis("1.0").fingerprint(), draft.folder())).isTrue();
    assertThat(names()).containsExactly("utkast");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoever_may_open_the_folders_beside_may_open_the_draft() throws IOException {
    Path beside = Files.createDirectory(output.resolve("beside"));

    draft.replace(basis("1.0"), file("region-03.pdf", "ett"));

    assertThat(Files.getPosixFilePermissions(draft.folder()))
        .isEqualTo(Files.getPosixFilePermissions(beside))
        .contains(PosixFilePermission.OWNER_EXECUTE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(output.resolve("2025"))) {
      return entries.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static DraftTree.Content file(String name, String text) {
    return tree -> Files.writeString(tree.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static Basis basis(String version) {
    return new Basis(
        2025,
        LocalDate.of(2026, 3, 1),
        version,
        "definitions",
        "templates",
        ReportSettings.USUAL,
        List.of());
  }
}
