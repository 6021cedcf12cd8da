package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.report.Checksums;
import se.bokslut.report.FileTree;

/** Revisions: frozen once, never written over (spec reports "Draft and revision"). */
class RevisionTests {

  @TempDir static Path finalisedOnce;
  private static Workplace finalised;

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeAll
  static void finalise_once() throws IOException {
    finalised = dropped(finalisedOnce);
    finalised.run("ingest");
    finalised.run("finalize");
  }

  private static Workplace dropped(Path place) throws IOException {
    return new Workplace(place)
        .drop("organisation.xlsx", Sheets.organisation())
        .drop("kirurgi/publikationer.xlsx", Sheets.publications("Bukhinnans läkning"));
  }

  private void drop() throws IOException {
    workplace = dropped(folder.resolve("dropped"));
  }

  /** A finalised year, unless a test begins with what is only dropped. */
  @BeforeEach
  void finalise() throws IOException {
    workplace = finalised.copyTo(folder.resolve("place"));
  }

  @Test
  void an_unchanged_basis_gives_one_revision_and_the_same_draft() throws Exception {
    drop();
    workplace.run("run");
    Map<String, byte[]> draft = workplace.files("2025/utkast");

    Workplace.Ended first = workplace.run("finalize");
    Map<String, byte[]> revision = workplace.files("2025/r1");
    Workplace.Ended again = workplace.run("finalize");
    Workplace.Ended rendered = workplace.run("report");

    assertThat(List.of(first.exitStatus(), again.exitStatus(), rendered.exitStatus()))
        .containsOnly(0);
    assertThat(first.said()).contains("2025/r1 är fastställd", "bokslut-2025-r1.zip");
    assertThat(again.said()).contains("Inget har ändrats sedan revision 1");
    assertThat(year("r2")).doesNotExist();
    assertThat(workplace.files("2025/utkast")).containsExactlyEntriesOf(draft);
    assertThat(workplace.files("2025/r1")).containsExactlyEntriesOf(revision);
    assertThat(text("r1/manifest.json")).contains("\"state\" : \"fastställd, revision 1\"");
    assertThat(text("utkast/manifest.json")).contains("\"state\" : \"utkast\"");
    assertThat(workplace.run("status").said())
        .contains("2025 r1  fastställd ")
        .containsPattern("r1 .*: alla \\d+ filer stämmer");
  }

  @Test
  void verdicts_that_a_crash_emptied_are_assessed_anew_before_they_are_read() throws Exception {
    workplace.run("report");
    Map<String, byte[]> draft = workplace.files("2025/utkast");
    assertThat(workplace.data(2025, "minimum-levels.csv")).hasSizeGreaterThan(25);
    workplace.sql().sql("truncate minimum_level_verdict").update();

    Workplace.Ended rendered = workplace.run("report");
    Workplace.Ended again = workplace.run("finalize");

    assertThat(rendered.exitStatus()).isZero();
    assertThat(workplace.files("2025/utkast")).containsExactlyEntriesOf(draft);
    assertThat(again.said()).contains("Inget har ändrats sedan revision 1");
  }

  @Test
  void checksums_hold_in_the_folder_and_in_the_unpacked_archive() throws Exception {
    drop();
    workplace.run("run");
    workplace.run("finalize");

    assertThat(sha256sum(year("utkast"))).isZero();
    assertThat(sha256sum(year("r1"))).isZero();
    Path unpacked = unpack(year("r1").resolve("bokslut-2025-r1.zip"), folder.resolve("unpacked"));
    assertThat(sha256sum(unpacked)).isZero();
    assertThat(sha256sum(unpacked, "SHA256SUMS.arkiv")).isZero();
    assertThat(unpacked.resolve("SHA256SUMS")).hasSameBinaryContentAs(year("r1/SHA256SUMS"));
    assertThat(FileTree.paths(unpacked))
        .contains(
            "definitioner/indicators/publications.yaml",
            "definitioner/minimum-levels.yaml",
            "mallar/region/rapport.ftlx",
            "internt/data/indicator-values.csv",
            "manifest.json",
            "SHA256SUMS")
        .hasSize(
            Files.readAllLines(unpacked.resolve("SHA256SUMS.arkiv"), StandardCharsets.UTF_8).size()
                + 1);
  }

  @Test
  void a_revision_that_is_restored_from_its_archive_is_as_it_was() throws Exception {
    Path archive = folder.resolve("bokslut-2025-r1.zip");
    Files.copy(year("r1/bokslut-2025-r1.zip"), archive);
    FileTree.delete(year("r1"));

    unpack(archive, year("r1"));
    Files.copy(archive, year("r1/bokslut-2025-r1.zip"));

    assertThat(workplace.run("status").said())
        .containsPattern("r1 .*: alla \\d+ filer stämmer")
        .doesNotContain("STÄMMER INTE");
  }

  @Test
  void one_damaged_list_of_checksums_does_not_hide_what_is_said_of_the_others() throws Exception {
    drop();
    workplace.run("ingest");
    for (String title : List.of("Hjärtats rytm", "Hudens ärr", "Njurens filter")) {
      workplace.run("finalize");
      workplace.drop("kirurgi/publikationer.xlsx", Sheets.publications(title)).run("ingest");
    }
    replace("r1/SHA256SUMS", "kort rad\n".getBytes(StandardCharsets.UTF_8));
    replace("r2/SHA256SUMS", new byte[] {(byte) 0xe5, (byte) 0xe4, (byte) 0xf6, '\n'});

    Workplace.Ended ended = workplace.run("status");

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .containsPattern("r1 .*: STÄMMER INTE\n    SHA256SUMS går inte att läsa\n")
        .containsPattern("r2 .*: STÄMMER INTE\n    SHA256SUMS går inte att läsa\n")
        .containsPattern("r3 .*: alla \\d+ filer stämmer");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_cannot_be_read_is_told() throws Exception {
    Path data = year("r1/internt/data/findings.csv");
    Files.setPosixFilePermissions(data, Set.of());
    assumeThat(Files.isReadable(data)).as("an administrator reads everything").isFalse();

    Workplace.Ended ended = workplace.run("status");

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .contains("STÄMMER INTE", "internt/data/findings.csv går inte att läsa");
  }

  @Test
  void the_archive_of_the_same_basis_is_the_same_byte_for_byte() throws Exception {
    drop();
    Workplace other = new Workplace(folder.resolve("other")).dropAll(workplace.input());
    for (Workplace one : List.of(workplace, other)) {
      one.run("ingest");
      one.run("finalize");
    }

    assertThat(other.output().resolve("2025/r1/bokslut-2025-r1.zip"))
        .hasSameBinaryContentAs(year("r1").resolve("bokslut-2025-r1.zip"));
  }

  @Test
  void every_difference_from_what_was_frozen_is_told() throws Exception {
    Path data = year("r1").resolve("internt/data");
    assertThat(data.resolve("findings.csv").toFile().setWritable(true)).isTrue();
    Files.writeString(data.resolve("findings.csv"), "x", StandardCharsets.UTF_8);
    Files.delete(data.resolve("deliveries.csv"));
    Files.writeString(data.resolve("egen.txt"), "x", StandardCharsets.UTF_8);
    Files.delete(year("r1").resolve("bokslut-2025-r1.zip"));

    assertThat(workplace.run("status").said())
        .contains(
            "STÄMMER INTE",
            "internt/data/findings.csv är ändrad",
            "internt/data/deliveries.csv saknas",
            "bokslut-2025-r1.zip saknas",
            "internt/data/egen.txt hör inte dit");
  }

  @Test
  void a_list_of_checksums_that_was_made_again_is_told() throws Exception {
    Path list = year("r1").resolve(Checksums.NAME);
    Checksums checksums = Checksums.read(year("r1"));
    String left = List.copyOf(checksums.byPath().keySet()).getFirst();
    Files.delete(year("r1").resolve(left));
    Files.delete(list);
    Files.writeString(
        list, checksums.text().lines().skip(1).collect(Collectors.joining("\n", "", "\n")));

    assertThat(workplace.run("status").said()).contains("STÄMMER INTE", "SHA256SUMS är ändrad");
  }

  @Test
  void a_missing_folder_is_told() throws Exception {
    Files.move(year("r1"), folder.resolve("elsewhere"));

    assertThat(workplace.run("status").said()).containsPattern("2025 r1 .*: mappen .*r1 saknas");
    assertThat(workplace.run("finalize").said())
        .contains("r1 saknas: lägg tillbaka den ur en säkerhetskopia");
    assertThat(year("r2")).doesNotExist();
  }

  @Test
  void a_recorded_revision_that_was_not_moved_into_place_is_moved_by_the_next_command()
      throws Exception {
    Map<String, byte[]> revision = workplace.files("2025/r1");
    Files.move(year("r1"), year(".r1-ny"));

    workplace.run("ingest");

    assertThat(workplace.files("2025/r1")).containsExactlyEntriesOf(revision);
    assertThat(year(".r1-ny")).doesNotExist();
    assertThat(workplace.run("status").said()).contains("filer stämmer");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void files_of_a_revision_are_protected_also_when_a_killed_run_had_not_done_it() throws Exception {
    assertThat(writable("r1")).isEmpty();
    Files.move(year("r1"), year(".r1-ny"));
    assertThat(year(".r1-ny/manifest.json").toFile().setWritable(true)).isTrue();

    workplace.run("ingest");

    assertThat(writable("r1")).isEmpty();
  }

  @Test
  void a_recorded_revision_that_lost_files_is_neither_moved_nor_removed() throws Exception {
    Files.move(year("r1"), year(".r1-ny"));
    Path lost = folder.resolve("findings.csv");
    Files.move(year(".r1-ny/internt/data/findings.csv"), lost);

    Workplace.Ended without = workplace.run("ingest");

    assertThat(without.exitStatus()).isZero();
    assertThat(without.said())
        .contains("Revision 1 av 2025 är fastställd, men dess filer i ", "är inte hela");
    assertThat(year("r1")).doesNotExist();

    Files.move(lost, year(".r1-ny/internt/data/findings.csv"));
    workplace.run("ingest");

    assertThat(workplace.run("status").said()).containsPattern("r1 .*: alla \\d+ filer stämmer");
  }

  @Test
  void a_recorded_revision_whose_place_was_taken_is_kept_until_the_place_is_free()
      throws Exception {
    Map<String, byte[]> revision = workplace.files("2025/r1");
    Files.move(year("r1"), year(".r1-ny"));
    Files.createDirectories(year("r1"));
    Files.writeString(year("r1/egen.txt"), "x", StandardCharsets.UTF_8);

    Workplace.Ended taken = workplace.run("ingest");

    assertThat(taken.exitStatus()).isZero();
    assertThat(taken.said()).contains("r1 ligger där revision 1 av 2025 ska ligga");
    assertThat(year("r1/egen.txt")).exists();

    FileTree.delete(year("r1"));
    workplace.run("ingest");

    assertThat(workplace.files("2025/r1")).containsExactlyEntriesOf(revision);
  }

  @Test
  void what_can_neither_be_moved_nor_removed_stops_only_finalize() throws Exception {
    Files.createDirectories(year(".r1-ny"));
    Files.delete(year("r1/SHA256SUMS"));
    Files.createDirectory(year("r1/SHA256SUMS"));

    Workplace.Ended ingested = workplace.run("ingest");
    Workplace.Ended finalized = workplace.run("finalize");

    assertThat(ingested.exitStatus()).isZero();
    assertThat(ingested.said()).contains(".r1-ny, som blev kvar av en revision", "Leveranser: ");
    assertThat(finalized.exitStatus()).isEqualTo(1);
    assertThat(finalized.said()).contains(".r1-ny, som blev kvar av en revision");
  }

  @Test
  void a_draft_of_another_basis_is_told_when_a_year_is_finalised() throws Exception {
    drop();
    workplace.run("run");
    assertThat(workplace.run("finalize").said()).doesNotContain("ett annat underlag");
    workplace.drop("kirurgi/publikationer.xlsx", Sheets.publications("Hjärtats rytm"));
    workplace.run("ingest");

    Workplace.Ended ended = workplace.run("finalize");

    assertThat(ended.exitStatus()).isZero();
    assertThat(ended.said())
        .contains("utkast bygger på ett annat underlag än det som nu fastställs", "r2 är fast");
  }

  @Test
  void what_was_not_recorded_is_removed_by_the_next_command() throws Exception {
    Files.createDirectories(year(".r1-ny/internt"));
    Files.createDirectories(year(".r2-ny/internt"));
    Files.writeString(year(".r2-ny/internt/half.csv"), "x", StandardCharsets.UTF_8);

    workplace.run("ingest");

    assertThat(year(".r1-ny")).doesNotExist();
    assertThat(year(".r2-ny")).doesNotExist();
    assertThat(year("r1")).exists();
    assertThat(year("r2")).doesNotExist();
  }

  @Test
  void folders_of_another_database_are_never_written_over() throws Exception {
    drop();
    Workplace before = new Workplace(folder.resolve("before")).dropAll(workplace.input());
    before.run("ingest");
    before.run("finalize");
    Files.createDirectories(workplace.output().resolve("2025"));
    Files.move(before.output().resolve("2025/r1"), year("r1"));
    Map<String, byte[]> there = workplace.files("2025/r1");
    workplace.run("ingest");

    Workplace.Ended ended = workplace.run("finalize");

    assertThat(ended.said())
        .contains("finns redan r1, som databasen inte känner till", "får nummer 2");
    assertThat(workplace.files("2025/r1")).containsExactlyEntriesOf(there);
    assertThat(text("r2/manifest.json")).contains("fastställd, revision 2");
    assertThat(workplace.run("status").said())
        .containsPattern("2025 r1  okänd för databasen: alla \\d+ filer stämmer")
        .containsPattern("2025 r2  fastställd .*: alla \\d+ filer stämmer");
  }

  private Path year(String name) {
    return workplace.output().resolve("2025").resolve(name);
  }

  private String text(String path) throws IOException {
    return Files.readString(year(path), StandardCharsets.UTF_8);
  }

  private void replace(String path, byte[] content) throws IOException {
    Files.delete(year(path));
    Files.write(year(path), content);
  }

  private List<String> writable(String name) throws IOException {
    List<String> writable = new ArrayList<>();
    for (String path : FileTree.paths(year(name))) {
      if (Files.getPosixFilePermissions(year(name).resolve(path))
          .contains(PosixFilePermission.OWNER_WRITE)) {
        writable.add(path);
      }
    }
    return writable;
  }

  private static int sha256sum(Path tree) throws Exception {
    return sha256sum(tree, Checksums.NAME);
  }

  private static int sha256sum(Path tree, String list) throws Exception {
    return new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", list)
        .directory(tree.toFile())
        .inheritIO()
        .start()
        .waitFor();
  }

  private static Path unpack(Path archive, Path unpacked) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path file = unpacked.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
    return unpacked;
  }
}
