package se.bokslut.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.report.template.SmallReport.blocks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.bokslut.agreement.MinimumLevelStatus;
import se.bokslut.agreement.TargetStatus;
import se.bokslut.indicator.Fraction;
import se.bokslut.report.model.Block;
import se.bokslut.report.model.Cell;
import se.bokslut.report.model.Column;
import se.bokslut.report.model.HeatColumn;
import se.bokslut.report.model.HeatGroup;
import se.bokslut.report.model.Measure;
import se.bokslut.report.model.Prose;
import se.bokslut.report.model.Report;
import se.bokslut.report.model.Running;
import se.bokslut.report.model.SwedishText;
import se.bokslut.report.model.TableRow;

class VocabularyTests {

  private static final Fraction THIRD = new Fraction(BigInteger.ONE, BigInteger.valueOf(3));
  private static final Measure ONE = new Measure(Measure.Form.PLAIN, 1);
  private static final Cell FIGURE =
      new Cell.Figure(THIRD, new Measure(Measure.Form.PERCENT, 0), true);

  static final List<Cell> CELLS =
      List.of(
          FIGURE,
          new Cell.Figure(Fraction.of(-7), ONE, false),
          new Cell.Change(THIRD, new Measure(Measure.Form.POINTS, 1)),
          new Cell.Target("lika med", Fraction.of(5), ONE),
          new Cell.Whole(-12),
          new Cell.Amount(THIRD),
          new Cell.Status(TargetStatus.NEAR, true),
          new Cell.Status(TargetStatus.UNKNOWN, false),
          new Cell.Delivery(true),
          new Cell.Delivery(false),
          new Cell.Level(MinimumLevelStatus.NOT_REPORTED),
          new Cell.Years(3, 4),
          Cell.NOT_DELIVERED,
          new Cell.Series(List.of(2024, 2025), List.of(Cell.NOT_DELIVERED, FIGURE)));

  @ParameterizedTest
  @FieldSource("CELLS")
  void values_come_back_as_they_were_written(Cell cell) {
    Element value = Elements.read(CellXml.of(cell), new Place("x", 1));

    assertThat(Values.of(value)).isEqualTo(cell);
  }

  @Test
  void words_come_back_whatever_they_hold() {
    String text = "<b> & \"c\" 'd' ]]> å";
    Element cell =
        Elements.read("<cell>" + CellXml.of(new Cell.Words(text)) + "</cell>", new Place("x", 1));

    assertThat(Texts.cell(cell)).isEqualTo(new Cell.Words(text));
  }

  @Test
  void blanks_of_the_template_are_one_blank() {
    assertThat(blocks("<p>\n  Ett\n  <strong> två </strong>\n tre <a to=\"prov\">fyra</a>.\n</p>"))
        .containsExactly(
            new Block.Paragraph(
                new Prose(
                    List.of(
                        new Prose.Words("Ett "),
                        new Prose.Strong("två "),
                        new Prose.Words("tre "),
                        new Prose.Reference("prov", "fyra"),
                        new Prose.Words(".")))));
    assertThat(blocks("<p>1\u00A0200 \u00A0</p>"))
        .containsExactly(new Block.Paragraph(Prose.of("1\u00A0200 \u00A0")));
  }

  @Test
  void paragraphs_and_lists_with_nothing_in_them_are_left_out() {
    assertThat(
            blocks("<p> \n </p><note/><ul><li/></ul><ul/><pair/><tiles/><p><strong> </strong></p>"))
        .isEmpty();
  }

  @Test
  void values_in_text_are_printed() {
    assertThat(blocks("<note>Det blev ${report.region.figures.publications.value}.</note>"))
        .containsExactly(new Block.Note(Prose.of("Det blev 13\u00A0(prel.).")));
  }

  @Test
  void a_table_has_columns_groups_and_rows() {
    Block.Table table =
        (Block.Table)
            blocks(
                    """
                    <table>
                      <caption>Tabell</caption>
                      <column kind="name">Namn</column>
                      <column kind="figure" group="Grupp">Ett<br/>två</column>
                      <group>Alla</group>
                      <row total="yes"><cell>A</cell><cell>${report.region.figures.publications.change}</cell>
                        <remark>Kommentar saknas.</remark></row>
                    </table>""")
                .getFirst();

    assertThat(table.columns())
        .containsExactly(
            Column.of("Namn", Column.Kind.NAME),
            new Column("Grupp", "Ett\ntvå", Column.Kind.FIGURE));
    assertThat(table.rows())
        .containsExactly(
            new TableRow.GroupHeading("Alla"),
            new TableRow.Line(
                List.of(
                    new Cell.Words("A"),
                    new Cell.Change(
                        Fraction.of(5).dividedBy(Fraction.of(2)),
                        new Measure(Measure.Form.PLAIN, 0))),
                true,
                "Kommentar saknas."));
  }

  @Test
  void a_heat_map_has_levels_and_rows_with_or_without_a_heading() {
    Block.HeatMap map =
        (Block.HeatMap)
            blocks(
                    """
                    <heat-map sheet="Karta">
                      <caption>Nivåer</caption><name>Enhet</name>
                      <level code="F1" area="Forskning">Docent</level>
                      <row><cell>A</cell><cell><value kind="level" status="not-fulfilled"/></cell></row>
                      <group>Alla</group>
                      <row><cell>B</cell><cell/></row>
                    </heat-map>""")
                .getFirst();

    assertThat(map.columns()).containsExactly(new HeatColumn("Forskning", "F1", "Docent"));
    assertThat(map.groups())
        .containsExactly(
            new HeatGroup(
                "",
                List.of(
                    new HeatGroup.Row(
                        "A", List.of(new Cell.Level(MinimumLevelStatus.NOT_FULFILLED))))),
            new HeatGroup("Alla", List.of(new HeatGroup.Row("B", List.of(Cell.EMPTY)))));
  }

  @Test
  void charts_stand_in_pairs_or_alone() {
    String trend =
        "<trend-chart><title>T</title><alternative>A</alternative><course name=\"P\">${report.region.figures.publications.series}</course><target-line name=\"Mål\">${report.region.targets[0].course}</target-line></trend-chart>";
    String bullets =
        "<#assign t = report.region.targets[0]><bullet-chart scale=\"each\"><title>B</title><alternative>A</alternative><bar><name>P</name><outcome>${t.figure.value}</outcome><last-year>${t.figure.lastYear}</last-year><target>${t.target}</target><status>${t.status}</status></bar></bullet-chart>";

    List<Block> drawn = blocks("<pair>" + trend + bullets + "</pair><pair>" + trend + "</pair>");

    assertThat(drawn).hasSize(2);
    assertThat(drawn.getFirst()).isInstanceOf(Block.Pair.class);
    Block.TrendChart chart = (Block.TrendChart) drawn.getLast();
    assertThat(chart.years()).containsExactly(2021, 2022, 2023, 2024, 2025);
    assertThat(chart.target().orElseThrow().points())
        .extracting(SwedishText::of)
        .containsExactly("–", "–", "–", "–", "15");
  }

  @Test
  void a_page_is_labelled_with_words_around_its_number() {
    Report report = SmallReport.of("");

    assertThat(report.running().page()).isEqualTo(new Running.PageLabel("Sida ", " av ", ""));
  }

  @Test
  void start_tags_carry_their_place_and_nothing_else_does() {
    assertThat(
            StartTags.mark(
                "a.ftlx",
                """
                <#-- <p> --><#if a < 3 && (b > "<p>")><p>
                ${"<p>"}<br/></p></#if><@m x="<p>"/><!-- <p> -->
                <h2 id="${a['<x>']}">< b</h2>"""))
        .isEqualTo(
            """
            <#-- <p> --><#if a < 3 && (b > "<p>")><p at="a.ftlx:1">
            ${"<p>"}<br at="a.ftlx:2"/></p></#if><@m x="<p>"/><!-- <p> -->
            <h2 at="a.ftlx:3" id="${a['<x>']}">< b</h2>""");
  }

  @Test
  void places_are_right_after_raw_texts_and_what_is_not_parsed() {
    assertThat(
            StartTags.mark(
                "a.ftlx",
                """
                <#assign x = r"C:\\" y = r'\\'><p/>
                <![CDATA[<p>
                ]]><p/><#noparse><p>${
                </#noparse><p/>"""))
        .isEqualTo(
            """
            <#assign x = r"C:\\" y = r'\\'><p at="a.ftlx:1"/>
            <![CDATA[<p>
            ]]><p at="a.ftlx:3"/><#noparse><p>${
            </#noparse><p at="a.ftlx:4"/>""");
  }

  @Test
  void whatever_may_stand_in_an_element_is_an_element() {
    assertThat(Vocabulary.names())
        .flatExtracting(name -> Vocabulary.rule(name).orElseThrow().children())
        .allMatch(child -> child.equals(Vocabulary.TEXT) || Vocabulary.names().contains(child));
  }

  @Test
  void no_entity_or_document_type_is_read() {
    List<String> refused = new ArrayList<>();
    for (String xml :
        List.of(
            "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>", "<p>&x;</p>")) {
      try {
        refused.add(Texts.of(Elements.read(xml, new Place("x", 1))));
      } catch (FaultyTemplateException e) {
        refused.add("refused");
      }
    }

    assertThat(refused).allMatch(text -> text.isEmpty() || text.equals("refused"));
  }

  @Test
  void the_fingerprint_is_that_of_names_and_texts() {
    assertThat(new TemplateFolder(Map.of("a", "x", "b", "y")).fingerprint())
        .isEqualTo(new TemplateFolder(Map.of("b", "y", "a", "x")).fingerprint())
        .isNotEqualTo(new TemplateFolder(Map.of("a", "xy", "b", "")).fingerprint());
  }
}
