package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bokslut.report.template.SmallReport.fault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.FollowUps;
import se.bokslut.report.model.Chapter;
import se.bokslut.report.model.Report;

class TemplateFaultTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>${report.regoin.name}</p>                       | ”regoin” finns inte i ”report”. Menade du ”region”? Det som finns här: agreements,
          <p>${reprot.year}</p>                              | ”reprot” finns inte. Menade du ”report”? Det som finns här: medium, report.
          <p>${report.region.figures["publikations"]}</p>    | ”publikations” finns inte i ”report.region.figures”. Menade du ”publications”?
          <p>${report.region.figures['doctoral'].value}</p>  | ”doctoral” finns inte i ”report.region.figures”. Menade du ”doctoral-fte”? Det som finns här: doctoral-fte, doctoral-students-women-share, external-grants, publications.
          <#list report.units as e><p>${e.nam}</p></#list>   | ”nam” finns inte i ”e”. Menade du ”name”?
          <p>${report.diaryNumber}</p>                       | ”report.diaryNumber” har inget värde här. Skriv <#if report.diaryNumber??>
          <p>${report.region}</p>                            | ”report.region” går inte att använda så här
          <p>${report.year + medium.x}</p>                   | går inte att använda så här
          <#include "om.ftlx">                               | filen ”prov/om.ftlx” finns inte. Menade du ”prov/rapport.ftlx”?
          <stycke>Text</stycke>                              | elementet <stycke> finns inte. Det som finns här: bullet-chart, contents, h2,
          <tabel/>                                           | elementet <tabel> finns inte. Menade du ”table”?
          <li>Text</li>                                      | <li> får inte stå i <chapter>.
          <h2 idd="a">Rubrik</h2>                            | <h2> har inget attribut ”idd”. Menade du ”id”?
          <list><title>T</title><summary/></list>                    | <list> saknar attributet ”sheet”. Skriv sheet="…" i taggen.
          <table><column kind="name">A</column></table>      | <table> saknar <caption>.
          <table><caption>T</caption><column kind="nam">A</column></table> | kind="nam" går inte i <column>. Menade du ”name”?
          <table><caption>T</caption><column kind="name">A</column><row/></table> | raden har 0 celler men tabellen har 1 kolumner.
          <heat-map sheet="K"><caption>T</caption><name>N</name></heat-map> | <heat-map> ska ha minst en <level> och minst en <row>.
          <heat-map sheet="K"><caption>T</caption><name>N</name><level code="F1" area="F">D</level><row><cell>A</cell></row></heat-map> | raden har 1 celler. Skriv en <cell> för radens namn och en för varje <level>, tillsammans 2.
          <heat-map sheet="K"><caption>T</caption><name>N</name><level code="F1" area="F">D</level><row><cell>A</cell><cell/><remark>B</remark></row></heat-map> | varken <remark> eller total
          <p>Text</note>                                     | taggarna går inte ihop
          <p>a & b</p>                                       | & ska skrivas &amp;
          <p><a to="pröv">dit</a></p>                        | inget kapitel och ingen rubrik har id="pröv". Menade du ”prov”?
          <h2 id="prov">Rubrik</h2>                          | id="prov" finns redan (prov/rapport.ftlx, rad 6).
          <p><a href="http://x">dit</a></p>                  | not an address that begins with https
          <p><a>dit</a></p>                                  | <a> ska ha antingen to="…"
          <p><value kind="whole" number="3,5"/></p>          | number="3,5" i <value> är inget tal.
          <list rows="finding" sheet="L"><title>T</title><summary/><field of="file" kind="name">F</field></list> | raderna ”finding” finns inte. Menade du ”findings”?
          <list rows="findings" sheet="L"><title>T</title><summary/><field of="fil" kind="name">F</field></list> | fältet ”fil” finns inte bland raderna ”findings”. Menade du ”file”?
          <list rows="findings" sheet="L"><title>T</title><summary/><field of="severity" kind="name">F<word of="error">Fel</word></field></list> | fältet ”severity” saknar ord för warning, info.
          <p><not>x</not></p>                                | elementet <not> finns inte. Det som finns här: a, strong, value. Vanlig text får också stå här.
          <p><value kind="whole" number="7/2"/></p>          | number="7/2" i <value kind="whole"> är inget heltal
          <p><value kind="whole" number="9223372036854775808"/></p> | är inget heltal, eller för stort
          <p><value kind="figure" number="1" form="plain" decimals="2000000"/></p> | decimals not between 0 and 10
          <p><value kind="series"/></p>                      | rapporten kan inte ha <value> så här
          <list rows="findings" sheet="a/b"><title>T</title><summary/><field of="file" kind="name">F</field></list> | sheet="a/b" går inte som namn på en flik.
          <list rows="findings" sheet="a'"><title>T</title><summary/><field of="file" kind="name">F</field></list> | går inte som namn på en flik.
          <list rows="findings" sheet="PROV"><title>T</title><summary/><field of="file" kind="name">F</field></list> | sheet="PROV" finns redan (prov/rapport.ftlx, rad 6).
          <h3>Rubrik</h3>                                    | <h3> står utan <h2> ovanför sig i kapitlet. Skriv <h2>.
          <h2>Ett</h2><h4>Två</h4>                           | <h4> står utan <h3> ovanför sig i kapitlet. Skriv <h3>.
          <h2> <br/> </h2>                                   | <h2> är tom.
          <table><caption/><column kind="name">A</column></table> | <caption> är tom.
          <trend-chart><title> </title><alternative/></trend-chart> | <title> är tom.
          <trend-chart><title>T</title><alternative/></trend-chart>  | <trend-chart> har 0 linjer.
          <trend-chart><title>T</title><alternative/><course name="a">${report.region.figures.publications.value}</course></trend-chart> | i <course> ska en serie stå
          """)
  void tells_where_it_is_and_what_is_known_there(String content, String words) {
    assertThat(fault("\n" + content)).contains("prov/rapport.ftlx, rad 9: ").contains(words);
  }

  @Test
  void tells_of_text_where_none_belongs() {
    assertThat(fault("Lös text"))
        .contains("rad 6: texten ”Lös text” får inte stå direkt i <chapter>. Det som finns här:");
  }

  @Test
  void tells_all_faults_of_the_vocabulary_at_once() {
    assertThat(fault("<x/>\n<h2 y=\"1\"/>\n<p/>"))
        .contains("rad 8: elementet <x> finns inte")
        .contains("rad 9: <h2> har inget attribut ”y”");
  }

  @Test
  void tells_of_every_template_that_cannot_be_understood_before_any_is_used() {
    TemplateFolder folder =
        new TemplateFolder(
            Map.of("a/rapport.ftlx", "<report>\n<#if a>", "b/rapport.ftlx", "\n\n${report."));

    ReportTemplates templates = new ReportTemplates(folder);

    assertThatThrownBy(templates::check)
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining("a/rapport.ftlx, rad 2: mallen går inte att förstå")
        .hasMessageContaining("b/rapport.ftlx, rad 3: mallen går inte att förstå");
  }

  @Test
  void tells_the_place_in_the_file_of_a_macro() {
    TemplateFolder folder =
        new TemplateFolder(
            Map.of(
                "gemensamt/m.ftlx",
                "<#macro m>\n<fel/>\n</#macro>",
                "prov/rapport.ftlx",
                "<#import \"/gemensamt/m.ftlx\" as m><report><@m.m/></report>"));

    assertThatThrownBy(() -> make(folder))
        .hasMessageContaining("gemensamt/m.ftlx, rad 2: elementet <fel> finns inte");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<chapter number=\"1\" id=\"a\" sheet=\"A\"/>"})
  void a_report_begins_with_the_chapter_of_its_cover(String chapters) {
    TemplateFolder folder =
        new TemplateFolder(Map.of("prov/rapport.ftlx", "<report>" + chapters + "</report>"));

    assertThatThrownBy(() -> make(folder))
        .isInstanceOf(FaultyTemplateException.class)
        .hasMessageContaining(
            "prov/rapport.ftlx, rad 1: rapporten ska börja med kapitlet som har number=\"0\"");
  }

  @Test
  void all_other_chapters_can_be_moved_or_left_out() {
    String start = Shipped.folder().texts().getOrDefault("region/rapport.ftlx", "");
    String publications = "<#include \"3-publikationer.ftlx\">";
    String moved =
        start
            .replace(publications, "")
            .replace("</report>", publications + "</report>")
            .replace("<#include \"8-fullstandighet.ftlx\">", "");

    Report report =
        new ReportTemplates(Shipped.with("region/rapport.ftlx", moved))
            .make("region", Shipped.material(FollowUps.withHospital().make()), Medium.XLSX);

    assertThat(report.chapters()).extracting(Chapter::number).containsExactly(0, 1, 4, 6, 7, 9, 3);
  }

  @Test
  void a_cover_tells_the_names_of_its_facts() {
    TemplateFolder folder =
        new TemplateFolder(
            Map.of(
                "prov/rapport.ftlx",
                "<report><cover date=\"2026-01-01\">\n<fact name=\" \">a</fact></cover></report>"));

    assertThatThrownBy(() -> make(folder))
        .hasMessageContaining("rad 2: <fact> saknar attributet ”name”");
  }

  private static void make(TemplateFolder folder) {
    new ReportTemplates(folder)
        .make("prov", Shipped.material(FollowUps.withHospital().make()), Medium.XLSX);
  }

  @Test
  void tells_of_a_file_that_is_not_utf8(@TempDir Path folder) throws Exception {
    Files.write(folder.resolve("a.ftlx"), "å".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> TemplateFolder.read(folder))
        .hasMessageContaining("a.ftlx, rad 1: filen är inte sparad som UTF-8");
  }
}
