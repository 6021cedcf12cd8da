package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.FollowUps;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Report;

/** Reports are the same whatever computer makes them, and hold whatever the data hold. */
class ForeignDataTests {

  private static Report report(Medium medium) {
    return Shipped.region(
        FollowUps.withHospital()
            .unit("U1", "Kirurgi")
            .figure(2025, "03", "publications", "12.5", 1, 2)
            .sheet("2025/a.xlsx", "publications", 1234, 2, "accepted")
            .make(),
        medium);
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void the_language_of_the_computer_changes_nothing(Medium medium) {
    Report expected = report(medium);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      Report report = report(medium);

      assertThat(report.cover()).isEqualTo(expected.cover());
      assertThat(report.chapters())
          .extracting(chapter -> chapter.blocks().toString())
          .isEqualTo(
              expected.chapters().stream().map(chapter -> chapter.blocks().toString()).toList());
      assertThat(SmallReport.fault("<p>\n<x/></p>")).contains("prov/rapport.ftlx, rad 9: ");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"template", "view", "model"})
  void no_number_is_written_by_the_language_of_the_computer(String room) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/java/se/bokslut/report", room))) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
            .as("%s: write %%s, which knows no language", file)
            .doesNotContainPattern("%[,0-9.]*[dfeg]");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0007b", "a\u0000b", "a\uFFFEb", "a\uD800b"})
  void signs_that_xml_cannot_hold_become_blanks(String text) {
    TemplateEngine engine =
        new TemplateEngine(
            new TemplateFolder(Map.of("prov.ftlx", "<p>${x} ${y} ${y.text} ${y.plain}</p>")));

    String xml = engine.run("prov.ftlx", Map.of("x", text, "y", new Cell.Words(text)));

    assertThat(Texts.of(Elements.read(xml, new Place("prov.ftlx", 1))))
        .isEqualTo("a b a b a b a b");
  }

  @Test
  void signs_outside_the_basic_plane_are_kept() {
    assertThat(XmlText.of("å \uD83D\uDE00\n")).isEqualTo("å \uD83D\uDE00\n");
  }

  @Test
  void much_data_is_no_fault() {
    String xml = "<p>" + "&amp;".repeat(200_001) + "</p>";

    assertThat(Texts.of(Elements.read(xml, new Place("prov.ftlx", 1)))).hasSize(200_001);
  }

  @Test
  void text_editors_save_the_same_words_alike() {
    TemplateFolder folder = new TemplateFolder(Map.of("a.ftlx", "<p>\nå</p>\n"));

    for (String text : List.of("\uFEFF<p>\nå</p>\n", "<p>\r\nå</p>\r\n", "<p>\rå</p>\r")) {
      TemplateFolder other = new TemplateFolder(Map.of("a.ftlx", text));
      assertThat(other).isEqualTo(folder);
      assertThat(other.fingerprint()).isEqualTo(folder.fingerprint());
    }
  }
}
