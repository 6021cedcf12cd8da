package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The start page, from the drop folder to what a reader finds. */
class StartPageTests {

  private static final String HEADINGS =
      "Enhetskod;Titel;Publikationstyp;Innehållstyp;År;Antal författare\n";
  private static final String ROW = "U1;%s;Artikel;Refereegranskat;2025;4\n";

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  private Path file() {
    return workplace.output().resolve("index.html");
  }

  private Document page() throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(Files.readAllBytes(file())));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static List<Element> elements(NodeList found) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  /** What the page says, without its look. */
  private String words() throws IOException {
    return text((Element) page().getElementsByTagName("body").item(0));
  }

  /** The states of the kinds by unit, as far as the matrix shows them. */
  private Map<String, List<String>> matrix() throws IOException {
    Map<String, List<String>> matrix = new LinkedHashMap<>();
    for (Element row : elements(page().getElementsByTagName("tr"))) {
      List<Element> cells = elements(row.getElementsByTagName("td"));
      if (cells.size() == 6) {
        matrix.put(
            text((Element) row.getElementsByTagName("th").item(0)),
            cells.stream().map(cell -> text(cell).replaceAll("^\\S.", "")).toList());
      }
    }
    return matrix;
  }

  /** What was delivered so far came a day earlier. */
  private void aDayPasses() {
    for (String moment :
        List.of(
            "delivery set registered_at = registered_at",
            "delivery_event set happened_at = happened_at")) {
      workplace.sql().sql("update %s - interval '1 day'".formatted(moment)).update();
    }
  }

  @Test
  void says_who_has_delivered_what() throws IOException {
    workplace
        .drop("2025/Kirurgi/publikationer.csv", HEADINGS + ROW.formatted("En titel"))
        .drop("2025/Kirurgi/anslag.csv", "Projekt-id;Finansiär;År;Beviljat år\nP1;;2025;1000\n")
        .drop(
            "2025/Neurologi/publikationer.csv",
            "Titel;Publikationstyp;Innehållstyp;År\nEn annan titel;Artikel;Refereegranskat;20255\n")
        .drop(
            "2025/doktorander.csv",
            "Enhet;Doktorand-id;Halvår;Aktivitet %\nNeurologi;D1;2025VT;50\n");

    assertThat(workplace.run("run", "--year", "2025").exitStatus()).isZero();

    assertThat(matrix().get("Kirurgi"))
        .containsExactly("mottaget", "saknas", "saknas", "avvisat", "saknas", "saknas");
    assertThat(matrix().get("Neurologi"))
        .containsExactly("avvisat", "mottaget", "saknas", "saknas", "saknas", "saknas");
    assertThat(words()).contains("Alla enheter har lämnat något.");
  }

  @Test
  void every_link_leads_to_a_file_or_to_a_place_on_the_page() throws IOException {
    workplace
        .drop("2025/Kirurgi, kök & <b>/100% \"#1\".csv", HEADINGS + ROW.formatted(""))
        .drop("publikationer.csv", HEADINGS + ROW.formatted("En titel"));

    assertThat(workplace.run("run", "--year", "2025").exitStatus()).isZero();

    List<String> addresses =
        elements(page().getElementsByTagName("a")).stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(addresses)
        .filteredOn(address -> !address.startsWith("#"))
        .hasSizeGreaterThan(8)
        .anyMatch(address -> address.startsWith("aterkoppling/"))
        .allSatisfy(
            address ->
                assertThat(Path.of(file().toUri().resolve(URI.create(address)))).isRegularFile());
    assertThat(words()).contains("2025/Kirurgi, kök & <b>/100% \"#1\".csv 1 fel");
  }

  @Test
  void tells_what_the_last_day_brought() throws IOException {
    workplace
        .drop("a.csv", HEADINGS + ROW.formatted("Första"))
        .drop("b.csv", HEADINGS + ROW.formatted("Andra"))
        .drop("c.csv", HEADINGS + ROW.formatted("Tredje"))
        .run("ingest");
    assertThat(words()).contains("4 nya filer");
    aDayPasses();

    workplace
        .drop("a.csv", HEADINGS + ROW.formatted("Första, rättad"))
        .drop("d.csv", HEADINGS + ROW.formatted("Fjärde"))
        .drop("e.csv", HEADINGS + ROW.formatted("Tredje"))
        .drop("f.csv", "inget\n1\n")
        .run("ingest");
    workplace.run("withdraw", "b.csv");

    assertThat(words())
        .contains(
            "1 ny fil, 1 fil i en ny version, 1 avvisad fil, 1 fil med samma innehåll som en annan och 1 återtagen fil.")
        .contains("1 ny fil d.csv", "1 fil i en ny version a.csv", "1 återtagen fil b.csv");
  }

  @Test
  void is_written_by_every_command_that_changes_what_it_tells() throws IOException {
    workplace.drop("publikationer.csv", HEADINGS + ROW.formatted("En titel")).run("ingest");
    assertThat(words()).contains("Inga rapporter är skrivna än.");

    workplace.run("report", "--year", "2025");
    assertThat(words()).contains("2025: utkast", "Region Uppsala");

    workplace.run("withdraw", "publikationer.csv");
    assertThat(words()).contains("1 återtagen fil");
  }

  @Test
  void shows_no_identity_number() throws IOException {
    workplace.drop("19121212-1212/19121212-1212.csv", HEADINGS + ROW.formatted("")).run("ingest");

    assertThat(Files.readString(file(), StandardCharsets.UTF_8))
        .doesNotContain("19121212")
        .contains("<bdi>19******-****/19******-****.csv</bdi>");
  }

  @Test
  void a_faulty_template_of_it_hinders_nothing_else(@TempDir Path templates) throws IOException {
    workplace.drop("publikationer.csv", HEADINGS + ROW.formatted("En titel")).run("ingest");
    byte[] before = Files.readAllBytes(file());
    Files.createDirectories(templates.resolve("startsida"));
    Files.writeString(
        templates.resolve("startsida/sida.ftlx"), "<page><title>T</title><script/></page>");

    Workplace.Ended ended =
        workplace.drop("b.csv", "inget\n1\n").run("ingest", "--templates", templates.toString());

    assertThat(ended.exitStatus()).isEqualTo(3);
    assertThat(ended.said())
        .contains("Startsidan index.html kunde inte skrivas; den förra ligger kvar.")
        .contains("startsida/sida.ftlx, rad 1: elementet <script> finns inte på sidan.");
    assertThat(file()).hasBinaryContent(before);
  }
}
