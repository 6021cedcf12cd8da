package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A folder of definition files, and what is said when they are refused. */
final class DefinitionFolder {

  static final String KIND =
      """
      kind: visits
      name: Besök
      table: visit_row
      unit: row
      year: year
      columns:
        - {heading: Omfattning, field: unit_code, type: code, required: true}
        - {heading: År, field: year, type: year, required: true}
        - {heading: Antal, field: visits, type: whole, min: 0}
      """;

  static final String INDICATOR =
      """
      indicator: visits
      name: Besök
      english: Visits
      definition: Antalet besök.
      unit: count
      decimals: 0
      higher-is-better: true
      chapter: 3
      order: 1
      roll-up: sum
      entity: row
      contributions: select 1
      delivered: select 1
      """;

  private final Path folder;

  DefinitionFolder(Path folder) {
    this.folder = folder;
  }

  DefinitionFiles write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return new DefinitionFiles("file:" + folder);
  }

  AbstractStringAssert<?> faultsOfKind(String content) throws IOException {
    DefinitionFiles files = write("kinds/visits.yaml", content);
    return refusal(() -> KindDefinitionLoader.load(files));
  }

  AbstractStringAssert<?> faultsOfIndicator(String content) throws IOException {
    DefinitionFiles files = write("indicators/visits.yaml", content);
    return refusal(() -> IndicatorDefinitionLoader.load(files));
  }

  AbstractStringAssert<?> faultsOfMinimumLevels(String content) throws IOException {
    DefinitionFiles files = write("minimum-levels.yaml", content);
    return refusal(() -> MinimumLevelLoader.load(files));
  }

  private static AbstractStringAssert<?> refusal(ThrowingCallable loading) {
    return assertThat(
        String.valueOf(
            assertThatExceptionOfType(FaultyDefinitionsException.class)
                .isThrownBy(loading)
                .actual()
                .getMessage()));
  }
}
