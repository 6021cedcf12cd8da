package se.bokslut.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTests {

  private static final String SHA_256_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path input;

  private Path drop(String path, String content) throws IOException {
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> paths(DropFolderScan scan) {
    return scan.files().stream().map(DroppedFile::path).toList();
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void finds_files_at_any_depth_ordered_by_path() throws IOException {
    drop("b.csv", "b");
    drop("a/b/c/d.xlsx", "d");
    drop("Z.xlsx", "z");

    DropFolderScan scan = new DropFolder(input).scan();

    assertThat(paths(scan)).containsExactly("Z.xlsx", "a/b/c/d.xlsx", "b.csv");
    assertThat(scan.withdrawn()).isEmpty();
    assertThat(scan.unreadable()).isEmpty();
  }

  @Test
  void knows_a_file_by_size_and_fingerprint() throws IOException {
    Path file = drop("a.csv", "abc");

    DroppedFile found = new DropFolder(input).scan().files().getFirst();

    assertThat(found).isEqualTo(new DroppedFile("a.csv", file.toRealPath(), 3, SHA_256_OF_ABC));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~$publikationer.xlsx",
        "a.tmp",
        "a.TMP",
        "a.xlsx.part",
        ".hemlig.xlsx",
        ".dold/a.xlsx",
        "Thumbs.db",
        "thumbs.db"
      })
  void passes_over_what_is_not_ours(String path) throws IOException {
    drop(path, "x");
    drop("a.xlsx", "a");

    assertThat(paths(new DropFolder(input).scan())).containsExactly("a.xlsx");
  }

  @Test
  void keeps_names_that_only_resemble_those_that_are_not_ours() throws IOException {
    drop("Thumbs.db.xlsx", "1");
    drop("tmp.xlsx", "2");
    drop("part.csv", "3");

    assertThat(paths(new DropFolder(input).scan()))
        .containsExactly("Thumbs.db.xlsx", "part.csv", "tmp.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withdrawn/a.csv",
        "Withdrawn/a.csv",
        "återtaget/a.csv",
        "Återtaget/2025/a.csv",
        "2025/akut/återtaget/a.csv"
      })
  void takes_the_content_in_a_folder_for_withdrawn_files_for_withdrawn(String path)
      throws IOException {
    drop(path, "abc");
    drop("b.csv", "b");

    DropFolderScan scan = new DropFolder(input).scan();

    assertThat(scan.withdrawn()).containsExactly(SHA_256_OF_ABC);
    assertThat(paths(scan)).containsExactly("b.csv");
  }

  @Test
  void knows_whether_all_withdrawn_files_were_seen() throws IOException {
    drop("återtaget/a.csv", "abc");
    drop("b.csv", "b");
    DropFolder folder = new DropFolder(input);
    Map<String, FileStamp> settled = folder.look();

    assertThat(folder.scan().withdrawnAll()).isTrue();
    assertThat(folder.scan(settled).withdrawnAll()).isTrue();
    settled.remove("b.csv");
    assertThat(folder.scan(settled).withdrawnAll()).as("another file still grows").isTrue();
    settled.remove("återtaget/a.csv");
    assertThat(folder.scan(settled).withdrawnAll()).as("a withdrawn file has changed").isFalse();
  }

  @Test
  void knows_the_swedish_folder_in_decomposed_letters() throws IOException {
    drop(decomposed("återtaget") + "/a.csv", "abc");

    DropFolderScan scan = new DropFolder(input).scan();

    assertThat(scan.withdrawn()).containsExactly(SHA_256_OF_ABC);
    assertThat(scan.files()).isEmpty();
  }

  @Test
  void takes_a_file_named_like_the_folder_for_a_file() throws IOException {
    drop("withdrawn", "abc");

    assertThat(paths(new DropFolder(input).scan())).containsExactly("withdrawn");
  }

  @Test
  void follows_no_symbolic_link_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "x");
    Files.createSymbolicLink(input.resolve("file.csv"), secret);
    Files.createSymbolicLink(input.resolve("folder"), elsewhere);
    drop("a.csv", "abc");

    assertThat(paths(new DropFolder(input).scan())).containsExactly("a.csv");
  }

  @Test
  void scans_a_folder_that_is_itself_a_symbolic_link(@TempDir Path elsewhere) throws IOException {
    drop("akut/a.csv", "abc");
    Path link = Files.createSymbolicLink(elsewhere.resolve("input"), input);

    assertThat(paths(new DropFolder(link).scan())).containsExactly("akut/a.csv");
  }

  @Test
  void names_paths_in_composed_letters_and_finds_their_files() throws IOException {
    drop(decomposed("Mål/mål.csv"), "abc");
    DropFolder folder = new DropFolder(input);

    String path = folder.scan().files().getFirst().path();

    assertThat(path).isEqualTo("Mål/mål.csv");
    assertThat(folder.resolve(path)).hasContent("abc");
  }

  @Test
  void finds_a_file_whose_folder_and_name_are_written_in_different_letters() throws IOException {
    drop(decomposed("Mål") + "/mål.csv", "abc");
    DropFolder folder = new DropFolder(input);

    String path = folder.scan().files().getFirst().path();

    assertThat(path).isEqualTo("Mål/mål.csv");
    assertThat(folder.resolve(path)).hasContent("abc");
  }

  @Test
  void a_name_that_is_kept_in_another_way_leads_back_to_its_file() throws IOException {
    Path file = drop("Anna Larsson/" + decomposed("lön") + " Anna Larsson.csv", "abc");
    DropFolder folder = new DropFolder(input, name -> name.replace("Anna Larsson", "någon"));

    String path = folder.scan().files().getFirst().path();

    assertThat(path).isEqualTo("någon/lön någon.csv").isEqualTo(folder.kept(path));
    assertThat(folder.kept("Anna Larsson/lön Anna Larsson.csv")).isEqualTo(path);
    assertThat(folder.look()).containsOnlyKeys(path);
    assertThat(folder.resolve(path)).isEqualTo(file);
    assertThat(folder.resolve("någon/annan.csv")).doesNotExist();
  }

  @Test
  void says_what_to_do_when_the_folder_does_not_exist() {
    Path missing = input.resolve("saknas");

    assertThatIOException()
        .isThrownBy(() -> new DropFolder(missing).scan())
        .withMessage(
            "Inkorgen %s finns inte. Skapa mappen, eller ange en annan med --input."
                .formatted(missing));
  }

  @Test
  void leaves_everything_as_it_was() throws IOException {
    Path file = drop("a.csv", "abc");
    var changed = Files.getLastModifiedTime(file);

    new DropFolder(input).scan();

    assertThat(file).hasContent("abc");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(changed);
    try (var files = Files.list(input)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_name_in_which_unicode_forms_are_mixed_leads_back_to_its_file() throws IOException {
    Path file = drop("m\u00E5pp/\u00E5a\u0308\u00F6o\u0308.xlsx", "x");

    DropFolderScan scan = new DropFolder(input).scan();

    assertThat(paths(scan)).containsExactly("måpp/åäöö.xlsx");
    assertThat(scan.unreadable()).isEmpty();
    assertThat(new DropFolder(input).resolve("måpp/åäöö.xlsx")).isEqualTo(file);
  }

  @Test
  void texts_are_ordered_by_code_point_also_where_that_is_not_the_order_of_their_halves() {
    List<String> texts =
        List.of(
            "", "a", "aa", "b", "å", "\ud7ff", "\ue000", "\uffff", "😀", "😁", "😀a", "\ud83d",
            "\ud83da");

    for (String one : texts) {
      for (String other : texts) {
        assertThat(Integer.signum(DropFolder.byCodePoint(one, other)))
            .as("%s and %s", one, other)
            .isEqualTo(
                Integer.signum(
                    Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray())));
      }
    }
  }
}
