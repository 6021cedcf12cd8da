package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.agreement.MinimumLevelStatus;

class HeatMapLayoutTests {

  private static DrawnPdf drawn(int units, int levels) throws IOException {
    return new DrawnPdf(bytes(units, levels));
  }

  private static byte[] bytes(int units, int levels) throws IOException {
    return PdfRendererTests.render(
        Reports.report(List.of(Reports.heatMap(units, levels)), List.of()));
  }

  private static List<DrawnPdf.Element> rows(DrawnPdf.Element table) {
    return table.all("TBody").getFirst().all("TR");
  }

  @Test
  void every_status_is_seen_as_its_symbol_and_read_as_its_word() throws IOException {
    DrawnPdf.Element table = drawn(4, 4).document().all("Table").getFirst();

    Map<String, String> words =
        table.all("Span").stream()
            .collect(
                Collectors.toMap(
                    span -> Objects.requireNonNull(span.attributes().get("ActualText")),
                    DrawnPdf.Element::text,
                    (one, other) -> one));
    assertThat(words)
        .isEqualTo(
            Arrays.stream(MinimumLevelStatus.values())
                .collect(Collectors.toMap(MinimumLevelStatus::word, MinimumLevelStatus::symbol)));
  }

  @Test
  void units_and_levels_are_headings_of_rows_and_columns() throws IOException {
    DrawnPdf.Element table = drawn(4, 4).document().all("Table").getFirst();

    assertThat(table.all("THead").getFirst().all("TH"))
        .extracting(DrawnPdf.Element::allText)
        .containsExactly(
            "Enhet",
            "F0 Nivå nummer 0",
            "F1 Nivå nummer 1",
            "F2 Nivå nummer 2",
            "F3 Nivå nummer 3");
    assertThat(rows(table).get(1).children())
        .extracting(DrawnPdf.Element::type)
        .containsExactly("TH", "TD", "TD", "TD", "TD");
    assertThat(table.all("TH"))
        .extracting(heading -> heading.attributes().get("Scope"))
        .containsOnly("/Column", "/Row");
  }

  @Test
  void a_cell_without_a_verdict_is_empty() throws IOException {
    DrawnPdf.Element table = drawn(5, 5).document().all("Table").getFirst();

    assertThat(rows(table).get(1).children().getLast().children()).isEmpty();
    assertThat(rows(table).get(1).allText()).doesNotContain("null");
  }

  @Test
  void headings_are_drawn_on_every_page_and_read_once() throws IOException {
    DrawnPdf pdf = drawn(100, 27);

    List<DrawnText> headings =
        pdf.texts().stream().filter(text -> text.text().equals("Nivå nummer 0")).toList();
    assertThat(headings).hasSizeGreaterThan(2);
    assertThat(headings).extracting(DrawnText::page).doesNotHaveDuplicates();
    assertThat(headings.stream().filter(text -> text.mark() >= 0)).hasSize(1);
  }

  @Test
  void a_map_of_22_units_and_27_levels_stands_on_one_page() throws IOException {
    DrawnPdf pdf = drawn(22, 27);

    assertThat(
            pdf.texts().stream()
                .filter(text -> text.text().startsWith("Enheten ") || text.text().startsWith("F1")))
        .extracting(DrawnText::page)
        .containsOnly(2);
  }

  @Test
  void a_map_too_wide_for_the_paper_is_parted_and_names_its_rows_again() throws IOException {
    List<DrawnPdf.Element> tables = drawn(3, 60).document().all("Table");

    assertThat(tables).hasSizeGreaterThan(1);
    assertThat(tables)
        .allSatisfy(table -> assertThat(table.allText()).contains("Enheten för vård nummer 2"));
    assertThat(
            tables.stream()
                .flatMap(table -> table.all("THead").getFirst().all("TH").stream())
                .filter(heading -> heading.allText().startsWith("F")))
        .hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void a_map_over_several_pages_conforms(String standard) throws Exception {
    assertThat(Conformance.violations(bytes(30, 50), standard)).isEmpty();
  }

  @Test
  void what_the_symbols_mean_stands_below_in_words() throws IOException {
    DrawnPdf pdf = drawn(4, 4);

    assertThat(pdf.document().all("P"))
        .extracting(DrawnPdf.Element::allText)
        .contains("● uppfylld ■ ej uppfylld – ej redovisad ET ej tillämplig ");
  }
}
