package se.bokslut.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bokslut.dataset.KindDefinition;
import se.bokslut.dataset.KindGuide;

class KindGuideLoadingTests {

  @TempDir Path folder;

  private DefinitionFiles kind(String guide) throws IOException {
    return new DefinitionFolder(folder).write("kinds/visits.yaml", DefinitionFolder.KIND + guide);
  }

  @Test
  void a_guide_tells_of_the_columns_it_names() throws IOException {
    DefinitionFiles files =
        kind("guide:\n  Antal: ['Antalet besök.', '12']\n  År: ['Året.', '']\n");

    KindDefinition kind = KindDefinitionLoader.load(files).canonical().getFirst();
    KindGuide guide = KindGuideLoader.load(files).of(kind);

    assertThat(guide.of("Antal")).isEqualTo(new KindGuide.ColumnGuide("Antalet besök.", "12"));
    assertThat(guide.of("År").example()).isEmpty();
    assertThat(guide.of("Omfattning")).isEqualTo(new KindGuide.ColumnGuide("", ""));
  }

  @Test
  void a_kind_without_a_guide_has_nothing_to_tell() throws IOException {
    DefinitionFiles files = kind("");

    KindDefinition kind = KindDefinitionLoader.load(files).canonical().getFirst();

    assertThat(KindGuideLoader.load(files).of(kind).columns()).isEmpty();
  }

  @Test
  void columns_that_do_not_exist_and_missing_examples_are_all_told() throws IOException {
    DefinitionFiles files = kind("guide:\n  Antl: ['Antalet.', '12']\n  År: ['Året.']\n");

    assertThatThrownBy(() -> KindGuideLoader.load(files))
        .isInstanceOf(FaultyDefinitionsException.class)
        .hasMessageContaining("det finns ingen kolumn Antl")
        .hasMessageContaining("om År ska en förklaring och ett exempel stå");
  }
}
