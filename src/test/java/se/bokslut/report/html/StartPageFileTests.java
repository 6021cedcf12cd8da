package se.bokslut.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.bokslut.report.start.StartPage;
import se.bokslut.report.start.StartPages;
import se.bokslut.report.template.Shipped;

class StartPageFileTests {

  @TempDir Path output;
  private StartPageFile file;

  @BeforeEach
  void prepare() {
    file = new StartPageFile(output, Shipped.templates());
  }

  private String written(StartPage page) throws IOException {
    file.write(page);
    return Files.readString(output.resolve("index.html"), StandardCharsets.UTF_8);
  }

  /** The page read as XML, in which every element must be closed and every sign escaped. */
  private Document read(StartPage page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setExpandEntityReferences(false);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(written(page).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static Stream<StartPage> pages() {
    return Stream.concat(
        Stream.of(StartPages.empty(), StartPages.full()),
        StartPages.HOSTILE.stream().map(StartPages::named));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void has_one_title_headings_in_order_and_no_identifier_twice(StartPage start) throws Exception {
    Document page = read(start);

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("sv");
    assertThat(elements(page, "h1")).hasSize(1);
    int before = 0;
    Set<String> identifiers = new TreeSet<>();
    for (Element element : elements(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        assertThat(level).isLessThanOrEqualTo(before + 1);
        before = level;
      }
      if (element.hasAttribute("id")) {
        assertThat(identifiers.add(element.getAttribute("id"))).isTrue();
      }
    }
    assertThat(elements(page, "a"))
        .extracting(link -> link.getAttribute("href"))
        .filteredOn(href -> href.startsWith("#"))
        .allSatisfy(href -> assertThat(identifiers).contains(href.substring(1)));
  }

  @Test
  void every_table_has_a_caption_and_every_heading_a_scope() throws Exception {
    Document page = read(StartPages.full());

    assertThat(elements(page, "table"))
        .isNotEmpty()
        .allSatisfy(
            table ->
                assertThat(((Element) table.getElementsByTagName("caption").item(0)))
                    .isNotNull()
                    .extracting(Element::getTextContent)
                    .asString()
                    .isNotBlank());
    assertThat(elements(page, "th"))
        .allSatisfy(
            heading -> assertThat(heading.getAttribute("scope")).isIn("col", "row", "rowgroup"));
  }

  @Test
  void a_state_is_told_by_its_sign_and_its_word() throws Exception {
    Document page = read(StartPages.full());

    assertThat(elements(page, "td"))
        .extracting(cell -> cell.getTextContent().strip())
        .contains("●\u00A0mottaget", "▲\u00A0anmärkningar", "■\u00A0avvisat", "–\u00A0saknas");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void loads_runs_and_sends_nothing(StartPage start) throws Exception {
    Document page = read(start);

    String style = elements(page, "style").getFirst().getTextContent();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(elements(page, "meta"))
        .extracting(meta -> meta.getAttribute("content"))
        .contains(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(Base64.getEncoder().encodeToString(hash)));
    assertThat(elements(page, "*"))
        .extracting(Element::getTagName)
        .doesNotContain("script", "img", "link", "iframe", "object", "form", "svg");
    assertThat(elements(page, "*"))
        .allSatisfy(
            element -> {
              for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("style", "src", "srcdoc");
              }
            });
    assertThat(elements(page, "a"))
        .extracting(link -> link.getAttribute("href"))
        .allMatch(href -> href.startsWith("#") || href.matches("[\\w.~%/-]+"));
    assertThat(style).doesNotContain("url(", "@import");
  }

  static List<String> hostile() {
    return StartPages.HOSTILE;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void shows_hostile_names_as_they_are_written(String name) throws Exception {
    Document page = read(StartPages.named(name));

    assertThat(elements(page, "bdi"))
        .extracting(Element::getTextContent)
        .filteredOn(name::equals)
        .hasSizeGreaterThan(8);
    assertThat(elements(page, "title"))
        .extracting(Element::getTextContent)
        .containsExactly("Bokslut: uppföljning av universitetssjukvården");
  }

  @Test
  void says_in_words_who_has_delivered_nothing() throws Exception {
    assertThat(written(StartPages.full())).contains("Två av 24 enheter har inte lämnat något än.");
  }

  @Test
  void lists_by_region_what_each_unit_lacks() throws Exception {
    Element lacking =
        elements(read(StartPages.full()), "section").stream()
            .filter(section -> section.getAttribute("aria-labelledby").equals("saknas"))
            .findFirst()
            .orElseThrow();

    assertThat(lacking.getTextContent().replaceAll("\\s+", " "))
        .contains(
            "Region Uppsala: alla tolv enheter saknar något.",
            "strålningsfysik 6: doktorander, självvärdering, publikationer (avvisat) och personal (avvisat)",
            "Enheter utan region: alla tolv enheter saknar något.");
  }

  @Test
  void says_of_each_region_when_nothing_is_lacking() throws IOException {
    assertThat(written(StartPages.complete(3)))
        .contains(
            "Alla enheter har lämnat något.",
            "<bdi>Region Uppsala</bdi></strong>: alla tre enheter har lämnat allt.");
    assertThat(written(StartPages.complete(1)))
        .contains("<bdi>Region Uppsala</bdi></strong>: enheten har lämnat allt.");
  }

  @Test
  void says_that_there_is_nothing_yet() throws Exception {
    assertThat(written(StartPages.empty()))
        .contains(
            "Det finns ännu inga underlag för något avslutat år.",
            "Inga rapporter är skrivna än.",
            "Inga filer är lämnade än.")
        .doesNotContain("#underlag");
  }

  @Test
  void the_same_page_gives_the_same_bytes_and_leaves_nothing_beside_it() throws IOException {
    Files.writeString(output.resolve(".index-half.tmp"), "<!DOCTYPE");
    String first = written(StartPages.full());

    assertThat(written(StartPages.full())).isEqualTo(first);
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("index.html"));
    }
  }

  @Test
  void the_last_page_stays_when_a_new_one_cannot_be_written() throws IOException {
    Path blocked = output.resolve("fil");
    Files.writeString(blocked, "ingen mapp");

    assertThatThrownBy(
            () -> new StartPageFile(blocked, Shipped.templates()).write(StartPages.empty()))
        .isInstanceOf(IOException.class);

    assertThat(blocked).hasContent("ingen mapp");
  }
}
