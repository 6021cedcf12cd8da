package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bokslut.spreadsheet.Rows.moment;
import static se.bokslut.spreadsheet.Rows.number;
import static se.bokslut.spreadsheet.Rows.percent;
import static se.bokslut.spreadsheet.Rows.text;
import static se.bokslut.spreadsheet.Rows.texts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of workbooks that are met in real files though common libraries do not write them. */
class RawWorkbookTests {

  @TempDir Path folder;

  private List<SheetRow> read(RawWorkbook workbook) throws Exception {
    return Rows.read(workbook.write(folder.resolve("rå.xlsx")));
  }

  private CellValue cell(String attributes, String content) throws Exception {
    return read(RawWorkbook.rows("<row><c %s>%s</c></row>".formatted(attributes, content)))
        .get(0)
        .cell(0);
  }

  @Test
  void does_not_believe_the_extent_that_a_sheet_declares() throws Exception {
    String rows =
        IntStream.rangeClosed(1, 50)
            .mapToObj("<row r=\"%1$d\"><c r=\"B%1$d\"><v>%1$d</v></c></row>"::formatted)
            .collect(Collectors.joining());

    List<SheetRow> read =
        read(
            RawWorkbook.sheet(
                "<worksheet xmlns=\"%s\"><dimension ref=\"A1\"/><sheetData>%s</sheetData></worksheet>"
                    .formatted(RawWorkbook.MAIN, rows)));

    assertThat(read).hasSize(50);
    assertThat(read.get(49)).isEqualTo(new SheetRow(50, List.of(CellValue.BLANK, number("50"))));
  }

  @Test
  void counts_on_where_rows_and_cells_do_not_say_where_they_are() throws Exception {
    assertThat(
            read(
                RawWorkbook.rows(
                    """
                    <row><c><v>1</v></c><c><v>2</v></c></row>
                    <row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>
                    <row><c><v>5</v></c></row>""")))
        .containsExactly(
            new SheetRow(1, List.of(number("1"), number("2"))),
            new SheetRow(5, List.of(CellValue.BLANK, CellValue.BLANK, number("3"), number("4"))),
            new SheetRow(6, List.of(number("5"))));
  }

  @Test
  void reads_cells_that_are_out_of_order() throws Exception {
    assertThat(
            read(
                RawWorkbook.rows(
                    "<row r=\"1\"><c r=\"b1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>")))
        .containsExactly(new SheetRow(1, List.of(number("1"), number("2"))));
  }

  @Test
  void decodes_escaped_characters_wherever_text_is_stored() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.rows(
                """
                <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>a_x0041_</t></is></c>
                <c t="str"><f>x</f><v>_x00e5_</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>""")
            .strings(
                "<t>ett_x000D_\ntvå_x000a_</t>",
                "<t>_x005F_x0041_ _x41_</t>",
                "<t>_x0000__xD83D_</t>");

    assertThat(read(workbook))
        .containsExactly(texts(1, "ett\r\ntvå", "aA", "å", "_x0041_ _x41_", "\ufffd\ufffd"));
  }

  @Test
  void reads_iso_dates_and_leaves_what_is_none_as_text() throws Exception {
    assertThat(
            read(
                RawWorkbook.rows(
                    """
                    <row><c t="d"><v>2025-03-01</v></c><c t="d"><v>2025-03-01T12:30:00.000Z</v></c>
                    <c t="d"><v>2025-03-01T12:30:00</v></c><c t="d"><v>i våras</v></c></row>""")))
        .containsExactly(
            new SheetRow(
                1,
                List.of(
                    moment("2025-03-01T00:00"),
                    moment("2025-03-01T12:30"),
                    moment("2025-03-01T12:30"),
                    text("i våras"))));
  }

  @Test
  void counts_from_1904_though_an_extension_repeats_the_properties() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.rows("<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44255.5</v></c></row>")
            .part(
                "xl/workbook.xml",
                """
                <workbook xmlns="%1$s" xmlns:r="http://r/relationships"><workbookPr date1904="1"/>
                <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>
                <extLst><ext><x15:workbookPr xmlns:x15="http://x15"/></ext></extLst></workbook>"""
                    .formatted(RawWorkbook.MAIN));

    assertThat(read(workbook))
        .containsExactly(
            new SheetRow(1, List.of(moment("1904-01-01T00:00"), moment("2025-03-01T12:00"))));
  }

  @Test
  void joins_rich_text_and_leaves_phonetic_guides_out() throws Exception {
    String rich =
        "<r><t>Karolinska </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">institutet</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>FEL</t></rPh><phoneticPr fontId=\"1\"/>";
    RawWorkbook workbook =
        RawWorkbook.rows(
                "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>%s</is></c></row>"
                    .formatted(rich))
            .strings(rich);

    assertThat(read(workbook))
        .containsExactly(texts(1, "Karolinska institutet", "Karolinska institutet"));
  }

  @Test
  void reads_prefixed_elements() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.sheet(
            """
            <x:worksheet xmlns:x="%s"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">
            <x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData>
            </x:worksheet>"""
                .formatted(RawWorkbook.MAIN));

    assertThat(read(workbook)).containsExactly(new SheetRow(1, List.of(text("a"), number("7"))));
  }

  @Test
  void reads_strict_workbooks() throws Exception {
    String strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    RawWorkbook workbook =
        RawWorkbook.rows("<row><c t=\"d\"><v>2025-01-31</v></c></row>")
            .part(
                "_rels/.rels",
                RawWorkbook.relationships("rId1", "officeDocument", "xl/workbook.xml")
                    .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        strict))
            .part(
                "xl/workbook.xml",
                """
                <workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="%s">
                <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                    .formatted(strict));

    assertThat(read(workbook))
        .containsExactly(new SheetRow(1, List.of(moment("2025-01-31T00:00"))));
  }

  @Test
  void reads_parts_in_utf_16() throws Exception {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"%s\"><sheetData><row>"
                .formatted(RawWorkbook.MAIN)
            + "<c t=\"inlineStr\"><is><t>åäö</t></is></c></row></sheetData></worksheet>";

    assertThat(
            read(
                RawWorkbook.rows("")
                    .part(RawWorkbook.SHEET, xml.getBytes(StandardCharsets.UTF_16))))
        .containsExactly(texts(1, "åäö"));
  }

  @Test
  void takes_rows_from_the_cells_only_and_not_from_form_controls() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.sheet(
            """
            <worksheet xmlns="%s"><sheetData><row r="1"><c><v>1</v></c></row></sheetData>
            <controls><from><col>1</col><row>5</row></from></controls></worksheet>"""
                .formatted(RawWorkbook.MAIN));

    assertThat(read(workbook)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0E7, 10000000",
    "1E+2, 100",
    "-0.10, -0.1",
    "0.30000000000000004, 0.30000000000000004",
    "123456789012345, 123456789012345",
    "0.0, 0",
    "4.9E-324, 4.9E-324"
  })
  void gives_equal_numbers_alike_however_they_are_stored(String stored, String expected)
      throws Exception {
    assertThat(cell("", "<v> " + stored + " </v>")).isEqualTo(number(expected));
  }

  @ParameterizedTest
  @CsvSource({"NaN", "1E999999999", "1E-999999999", "12 kr"})
  void turns_a_number_that_is_none_into_a_fault_of_its_cell(String stored) throws Exception {
    assertThat(cell("", "<v>" + stored + "</v>")).isEqualTo(new CellValue.Fault("#NUM!"));
  }

  @ParameterizedTest
  @CsvSource({"1,true", "true,true", "0,false", "false,false"})
  void reads_both_spellings_of_booleans(String stored, boolean expected) throws Exception {
    assertThat(cell("t=\"b\"", "<v>" + stored + "</v>")).isEqualTo(new CellValue.Truth(expected));
  }

  @Test
  void reads_a_formula_without_a_cached_result_as_blank() throws Exception {
    assertThat(read(RawWorkbook.rows("<row><c><f>1+1</f></c><c t=\"str\"><f>A1</f><v/></c></row>")))
        .isEmpty();
  }

  @Test
  void reads_a_percent_format_that_the_workbook_defines_itself() throws Exception {
    assertThat(
            read(RawWorkbook.rows("<row><c s=\"2\"><v>0.5</v></c></row>").styles("0.0 %;-0.0 %")))
        .containsExactly(new SheetRow(1, List.of(percent("0.5"))));
  }

  @Test
  void reads_workbooks_without_shared_strings_and_styles() throws Exception {
    RawWorkbook workbook =
        RawWorkbook.rows("<row><c s=\"3\"><v>1</v></c></row>")
            .without("xl/sharedStrings.xml")
            .without("xl/styles.xml")
            .part(
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.relationships("rId1", "worksheet", "../xl/./worksheets/sheet1.xml"));

    assertThat(read(workbook)).containsExactly(new SheetRow(1, List.of(number("1"))));
  }
}
