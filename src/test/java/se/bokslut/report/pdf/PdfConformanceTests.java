package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.report.model.Report;

/**
 * The gate: every report is accessible (PDF/UA-1) and archivable (PDF/A-2a), and the gate can fail.
 */
class PdfConformanceTests {

  private static byte[] everyBlock;
  private static byte[] sixtyPages;

  @BeforeAll
  static void render() throws IOException {
    everyBlock = bytes(Reports.everyBlock());
    sixtyPages = bytes(Reports.ofPages(60));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void a_report_with_every_kind_of_block_conforms(String standard) throws Exception {
    assertThat(Conformance.violations(everyBlock, standard)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ua1", "2a"})
  void a_report_of_sixty_pages_conforms(String standard) throws Exception {
    assertThat(new DrawnPdf(sixtyPages).pages()).isBetween(60, 70);
    assertThat(Conformance.violations(sixtyPages, standard)).isEmpty();
  }

  @ParameterizedTest(name = "{2}: {0} instead of {1}")
  @CsvSource({
    "/Alx, /Alt, ua1, 7.3-1",
    "/Lanx(, /Lang(, ua1, 7.2-",
    "/DisplayDocTitlx, /DisplayDocTitle, ua1, 7.1-10",
    "/Tabx, /Tabs, ua1, 7.18.3-1",
    "/Scopx, /Scope, ua1, 7.5-1",
    "/StructParenx , /StructParent , ua1, 7.18.5-1",
    "/Contentx(, /Contents(, ua1, 7.18.5-2",
    "/S/H4, /S/H2, ua1, 7.4.2-1",
    "/S/P , /S/LBody, ua1, 7.2-20",
    "'', <pdfuaid:part>1</pdfuaid:part>, ua1, 5-1",
    "/OutputIntentx, /OutputIntents, 2a, 6.2.4.3-",
    "/F 2, /F 4, 2a, 6.3.2-2",
    "'', <pdfaid:part>2</pdfaid:part>, 2a, 6.6.4-2"
  })
  void the_gate_sees_what_is_missing(String fault, String right, String standard, String rule)
      throws Exception {
    byte[] faulty = replaced(everyBlock, right, fault);

    assertThat(Conformance.violations(faulty, standard))
        .anyMatch(violation -> violation.startsWith(rule));
  }

  @Test
  void the_gate_sees_a_file_without_any_structure() throws Exception {
    byte[] faulty = replaced(everyBlock, "/StructTreeRoot", "/StructTreeRoox");

    assertThat(Conformance.violations(faulty, "ua1")).isNotEmpty();
    assertThat(Conformance.violations(faulty, "2a")).isNotEmpty();
  }

  /** Text of a file replaced by as much other text, so that everything else stays in its place. */
  private static byte[] replaced(byte[] pdf, String right, String fault) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(right);
    String filled = fault + " ".repeat(Math.max(0, right.length() - fault.length()));
    return text.replace(right, filled).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(Report report) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new PdfRenderer().render(report, stream);
    return stream.toByteArray();
  }
}
