package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the programme on a server, with a Java that tells what it was given. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTests {

  private static final Path SCRIPT = Path.of("src/distribution/bin/bokslut");

  @TempDir private Path folder;
  private Path script;
  private Path settings;

  @BeforeEach
  void install() throws IOException {
    Path installation = Files.createDirectories(folder.resolve("ett program/bokslut-1"));
    script = Files.createDirectories(installation.resolve("bin")).resolve("bokslut");
    Files.copy(SCRIPT, script);
    executable(script);
    settings = Files.createDirectories(installation.resolve("etc")).resolve("bokslut.yaml");
    java("ny", "21.0.5");
    java("gammal", "17.0.2");
  }

  @Test
  void arguments_reach_the_programme_as_they_are() throws Exception {
    List<String> told = start(script, Map.of(), "check", "en fil.xlsx", "*", "");

    assertThat(told)
        .containsSequence("-jar", folder.toRealPath() + "/ett program/bokslut-1/bokslut.jar");
    assertThat(told).containsSequence("check", "en fil.xlsx", "*", "");
    assertThat(told).noneMatch(argument -> argument.startsWith("-Dspring"));
  }

  @Test
  void settings_beside_it_are_used_when_it_is_started_through_a_link() throws Exception {
    Files.writeString(settings, "");
    Path link = Files.createSymbolicLink(folder.resolve("bokslut"), script);

    assertThat(start(link, Map.of(), "status"))
        .contains("-Dspring.config.additional-location=file:" + settings.toRealPath());
  }

  @Test
  void stated_settings_go_before_those_beside_it() throws Exception {
    Files.writeString(settings, "");
    Path stated = Files.writeString(folder.resolve("egna inställningar.yaml"), "");

    assertThat(start(script, Map.of("BOKSLUT_SETTINGS", stated.toString()), "status"))
        .contains("-Dspring.config.additional-location=file:" + stated);
  }

  @Test
  void stated_settings_that_are_not_there_are_told_in_one_sentence() throws Exception {
    assertThat(start(script, Map.of("BOKSLUT_SETTINGS", "/ingenstans/b.yaml"), "status"))
        .singleElement()
        .asString()
        .startsWith("Inställningsfilen /ingenstans/b.yaml finns inte eller får inte läsas");
  }

  @Test
  void options_for_java_go_after_the_usual_ones() throws Exception {
    assertThat(start(script, Map.of("JAVA_OPTS", "-Xmx3g -Dprov=ja"), "status"))
        .containsSubsequence("-Xmx1g", "-Xmx3g", "-Dprov=ja", "-jar");
  }

  @Test
  void what_java_has_loaded_is_kept_for_the_next_start_in_a_folder_of_the_users() throws Exception {
    Path cache = folder.resolve("min egen");

    assertThat(start(script, Map.of("BOKSLUT_CACHE", cache.toString()), "run"))
        .contains("-XX:+AutoCreateSharedArchive")
        .anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile=" + cache + "/classes-"))
        .doesNotContain("-XX:TieredStopAtLevel=1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwx------");
    assertThat(start(script, Map.of("BOKSLUT_CACHE", "-"), "status"))
        .contains("-XX:TieredStopAtLevel=1")
        .noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
    assertThat(start(script, Map.of("BOKSLUT_CACHE", "/proc/nowhere"), "status"))
        .noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
  }

  @Test
  void what_java_has_loaded_is_made_once_and_not_where_others_may_write() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("min"));
    Map<String, String> ours = Map.of("BOKSLUT_CACHE", cache.toString());
    String option = "-XX:SharedArchiveFile=";
    String file =
        start(script, ours, "run").stream()
            .filter(argument -> argument.startsWith(option))
            .findFirst()
            .orElseThrow()
            .substring(option.length());
    Files.createFile(Path.of(file));

    assertThat(start(script, ours, "run"))
        .contains(option + file)
        .doesNotContain("-XX:+AutoCreateSharedArchive");

    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwx---"));

    assertThat(start(script, ours, "run")).noneMatch(argument -> argument.startsWith(option));
  }

  @Test
  void an_old_java_is_passed_over() throws Exception {
    Map<String, String> old = Map.of("JAVA_HOME", folder.resolve("gammal").toString());

    assertThat(start(script, old, "status")).contains("java ny");
  }

  @Test
  void file_names_can_be_read_where_no_language_is_set() throws Exception {
    assertThat(start(script, Map.of("LANG", "C"), "status")).contains("tecken C.UTF-8");
    assertThat(start(script, Map.of("LANG", "sv_SE.UTF-8"), "status")).contains("tecken ");
  }

  @Test
  void what_is_written_is_its_owners_alone_unless_a_group_is_to_read_it() throws Exception {
    assertThat(start(script, Map.of(), "status")).contains("umask 0077");
    assertThat(start(script, Map.of("BOKSLUT_UMASK", "027"), "status")).contains("umask 0027");
    assertThat(start(script, Map.of("BOKSLUT_UMASK", "u=rwx"), "status"))
        .singleElement()
        .asString()
        .startsWith("BOKSLUT_UMASK kan inte vara u=rwx; ange till exempel 077");
  }

  /** Starts it from another folder, and gives each line that was told. */
  private List<String> start(Path what, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(what.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(?:LC_|LANG|JAVA_|BOKSLUT_).*"));
    builder
        .environment()
        .merge("PATH", folder.resolve("ny/bin").toString(), (old, ours) -> ours + ":" + old);
    builder.environment().put("BOKSLUT_CACHE", "-");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return List.of(told.substring(0, told.length() - 1).split("\n", -1));
  }

  /** A Java that tells its version when asked, and otherwise what it was given. */
  private void java(String name, String version) throws IOException {
    Path java = Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2024-10-15' >&2
          exit
        fi
        printf '%%s\\n' 'java %s' "tecken ${LC_ALL:-}" "umask $(umask)" "$@"
        """
            .formatted(version, name));
    executable(java);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
