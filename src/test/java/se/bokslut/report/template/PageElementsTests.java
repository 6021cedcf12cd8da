package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.start.StartPages;

/** The start page's template can write a page and nothing else, and is described to the office. */
class PageElementsTests {

  private static final String START = "<page><title>T</title>";

  private static PageText page(String content) {
    return new ReportTemplates(
            new TemplateFolder(Map.of("startsida/sida.ftlx", START + content + "</page>")))
        .startPage(StartPages.empty());
  }

  @Test
  void are_written_as_html_that_is_xml_too_without_their_places() {
    assertThat(page("<p class=\"not\"  id='x'>Fem &amp; sex<br/>&lt;b&gt;</p>\n  <div></div>"))
        .isEqualTo(
            new PageText(
                "T", "<p class=\"not\" id=\"x\">Fem &amp; sex<br/>&lt;b&gt;</p>\n<div></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=\"x\"/>",
        "<style>p { color: red }</style>",
        "<form action=\"x\"></form>",
        "<p onclick=\"alert(1)\">x</p>",
        "<p style=\"color: red\">x</p>",
        "<svg></svg>"
      })
  void that_run_load_or_look_otherwise_are_faults(String content) {
    assertThatThrownBy(() -> page("<h1>T</h1>\n" + content))
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining("startsida/sida.ftlx, rad 2: ");
  }

  @ParameterizedTest
  @CsvSource({
    "#rapporter, true",
    "2025/utkast/a%20b.pdf, true",
    "https://example.org/a?b=c, true",
    "mailto:fou@example.org, true",
    "javascript:alert(1), false",
    "JaVaScRiPt:alert(1), false",
    "'data:text/html,x', false",
    "//example.org/a, false",
    "/etc/passwd, false",
    "http://example.org/, false",
    "'a b.pdf', false"
  })
  void lead_to_the_page_the_folder_or_a_full_address(String address, boolean good) {
    String link = "<a href=\"%s\">x</a>".formatted(address);

    if (good) {
      assertThat(page(link).body()).isEqualTo(link);
    } else {
      assertThatThrownBy(() -> page(link)).hasMessageContaining("leder ingenstans");
    }
  }

  @Test
  void of_a_report_are_none_of_a_page() {
    assertThatThrownBy(
            () ->
                new ReportTemplates(
                        new TemplateFolder(Map.of("startsida/sida.ftlx", "<report></report>")))
                    .startPage(StartPages.empty()))
        .hasMessageContaining("en sida börjar med <page>, inte <report>.");
  }

  @Test
  void no_report_rests_on_the_words_of_the_start_page() {
    Map<String, String> texts = new LinkedHashMap<>(Shipped.folder().texts());
    texts.put("startsida/ord.ftlx", "<#-- andra ord -->");

    assertThat(new ReportTemplates(new TemplateFolder(texts)).fingerprint())
        .isEqualTo(Shipped.templates().fingerprint());
  }

  @Test
  void every_component_that_the_page_is_given_is_described() throws IOException {
    String readme = Files.readString(Path.of("templates/README.md"), StandardCharsets.UTF_8);
    String section = readme.substring(readme.indexOf("\n## Startsidan"));
    List<String> names = new ArrayList<>();
    for (Class<?> type : records()) {
      Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
    }

    assertThat(names)
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(section).contains("`" + name + "`"));
  }

  /** The records that a start page is made of. */
  private static List<Class<?>> records() throws IOException {
    List<Class<?>> records = new ArrayList<>();
    String start = StartPage.class.getPackageName();
    try (Stream<Path> files = Files.list(Path.of("src/main/java", start.replace('.', '/')))) {
      for (Path file : files.toList()) {
        if (Files.readString(file, StandardCharsets.UTF_8).contains("public record ")) {
          Class<?> type =
              Class.forName(start + "." + file.getFileName().toString().replace(".java", ""));
          Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
              .filter(Class::isRecord)
              .forEach(records::add);
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return records;
  }
}
