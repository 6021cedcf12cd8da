package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.dataset.ColumnDefinition;
import se.bokslut.dataset.HeadingName;
import se.bokslut.dataset.KindDefinition;

/** Every heading that the specification accepts is in the definitions (spec headings). */
class SpecifiedHeadingsTests {

  private static final Path SPECIFICATION = Path.of("../shared/spec/headings.md");
  private static final Pattern KIND = Pattern.compile("- \\*\\*(\\S+)\\*\\*: (.+)");

  /** A canonical heading with the others that are accepted for it. */
  record Accepted(String kind, String heading, List<String> aliases) {}

  private static List<String> lines() throws IOException {
    try (InputStream copy =
        Objects.requireNonNull(SpecifiedHeadingsTests.class.getResourceAsStream("headings.txt"))) {
      return new String(copy.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  static Stream<Accepted> headings() throws IOException {
    return lines().stream().flatMap(SpecifiedHeadingsTests::headings);
  }

  private static Stream<Accepted> headings(String line) {
    Matcher kind = KIND.matcher(line);
    assertThat(kind.matches()).isTrue();
    return Arrays.stream(kind.group(2).split(" · "))
        .map(entry -> entry.split(" ← "))
        .map(
            entry ->
                new Accepted(
                    kind.group(1),
                    entry[0],
                    entry.length == 1 ? List.of() : List.of(entry[1].split(", "))));
  }

  @ParameterizedTest
  @MethodSource("headings")
  void each_is_accepted(Accepted accepted) {
    KindDefinition kind =
        Definitions.kinds().canonical().stream()
            .filter(known -> known.code().equals(accepted.kind()))
            .findFirst()
            .orElseThrow();
    ColumnDefinition column =
        kind.columns().stream()
            .filter(known -> known.heading().equals(withoutYear(accepted.heading())))
            .findFirst()
            .orElseThrow();

    assertThat(column.aliases().stream().map(HeadingName::plain))
        .containsAll(
            accepted.aliases().stream()
                .map(SpecifiedHeadingsTests::withoutYear)
                .map(HeadingName::plain)
                .toList());
  }

  private static String withoutYear(String heading) {
    return heading.replaceFirst("[ _]YYYY$", "");
  }

  @Test
  void the_copy_is_what_the_specification_says() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(SPECIFICATION), "it lies beside the project only where it was made");

    assertThat(lines())
        .isEqualTo(
            Files.readAllLines(SPECIFICATION, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("- **"))
                .toList());
  }
}
