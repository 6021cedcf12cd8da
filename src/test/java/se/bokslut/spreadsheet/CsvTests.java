package se.bokslut.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.bokslut.spreadsheet.Rows.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is particular to delimited text: its encodings, delimiters and quotes. */
class CsvTests {

  private static final Path SWECRIS = Path.of("../shared/real/swecris-2021-2023.csv");

  @TempDir Path folder;

  private List<SheetRow> read(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<SheetRow> read(byte[] content) throws Exception {
    return Rows.read(Files.write(folder.resolve("fil"), content));
  }

  @ParameterizedTest
  @CsvSource({
    "'', UTF-8",
    "'', windows-1252",
    "'\uFEFF', UTF-8",
    "'\uFEFF', UTF-16LE",
    "'\uFEFF', UTF-16BE"
  })
  void finds_the_encoding(String mark, String encoding) throws Exception {
    byte[] content = (mark + "Enhet;År\r\nVård – öst;2025\r\n").getBytes(Charset.forName(encoding));

    assertThat(read(content))
        .containsExactly(texts(1, "Enhet", "År"), texts(2, "Vård – öst", "2025"));
  }

  @Test
  void takes_a_file_for_windows_1252_if_only_its_last_letter_is_not_utf_8() throws Exception {
    String ascii = IntStream.range(0, 20_000).mapToObj(i -> "a;b\n").collect(Collectors.joining());
    byte[] content = (ascii + "a;Å\n").getBytes(Charset.forName("windows-1252"));

    assertThat(read(content)).hasSize(20_001).endsWith(texts(20_001, "a", "Å"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void finds_the_delimiter(String delimiter) throws Exception {
    String text = "Titel#Antal#Ort\n\"x;,|\ty\"#3#Umeå\nz#4#Lund\n".replace("#", delimiter);

    assertThat(read(text))
        .containsExactly(
            texts(1, "Titel", "Antal", "Ort"),
            texts(2, "x;,|\ty", "3", "Umeå"),
            texts(3, "z", "4", "Lund"));
  }

  @Test
  void finds_the_delimiter_below_titles() throws Exception {
    String text =
        """
        Publikationer, Region Skåne, Lund
        Framtaget av FoU, 2025

        Titel;År;Författare
        a;2025;Berg, A, Lind, B
        b;2025;Ek, C
        """;

    assertThat(read(text))
        .contains(
            texts(1, "Publikationer, Region Skåne, Lund"),
            texts(4, "Titel", "År", "Författare"),
            texts(6, "b", "2025", "Ek, C"));
  }

  @Test
  void does_not_take_decimal_commas_for_delimiters() throws Exception {
    String text = "Andel;Belopp;Kurs\n1,5;2,5;3,5\n".concat("4,5;5,5;6,5\n".repeat(20));

    assertThat(read(text)).contains(texts(2, "1,5", "2,5", "3,5"));
  }

  @Test
  void believes_a_declared_delimiter_which_is_no_row() throws Exception {
    assertThat(read("sep=|\r\na|b;c;d\r\n")).containsExactly(texts(1, "a", "b;c;d"));
  }

  @Test
  void reads_a_single_column() throws Exception {
    assertThat(read("Enhet\nMedicin\n")).containsExactly(texts(1, "Enhet"), texts(2, "Medicin"));
  }

  @Test
  void reads_a_last_line_that_is_not_ended() throws Exception {
    assertThat(read("a;b\nc;\"d\"")).containsExactly(texts(1, "a", "b"), texts(2, "c", "d"));
  }

  @Test
  void reads_quotes_that_are_doubled_or_escaped() throws Exception {
    String text =
        """
        a;b
        'säg ''hej''';'säg \\'hej\\''
        '\\'hej\\'; sa hon';'\\'\\''
        """;

    assertThat(read(text.replace('\'', '"')))
        .containsExactly(
            texts(1, "a", "b"),
            texts(2, "säg \"hej\"", "säg \"hej\""),
            texts(3, "\"hej\"; sa hon", "\"\""));
  }

  @Test
  void reads_a_quote_that_is_both_escaped_and_doubled_as_one() throws Exception {
    String text =
        """
        a,b,c
        'säg \\''hej\\'' nu',x,y
        '\\''hej\\''','\\''a\\''','z'
        'säg \\'hej\\'',x,'slut \\''
        'två \\'''x, och mer',x,y
        """;

    assertThat(read(text.replace('\'', '"')))
        .containsExactly(
            texts(1, "a", "b", "c"),
            texts(2, "säg \"hej\" nu", "x", "y"),
            texts(3, "\"hej\"", "\"a\"", "z"),
            texts(4, "säg \"hej\"", "x", "slut \""),
            texts(5, "två \"\"x, och mer", "x", "y"));
  }

  @Test
  void leaves_other_backslashes_alone() throws Exception {
    String text =
        """
        a;b;c
        "C:\\nytt\\";"C:\\\\";x\\y
        "d:\\"
        "e";"f"
        """;

    assertThat(read(text))
        .containsExactly(
            texts(1, "a", "b", "c"),
            texts(2, "C:\\nytt\\", "C:\\\\", "x\\y"),
            texts(3, "d:\\"),
            texts(4, "e", "f"));
  }

  @Test
  void leaves_quotes_inside_an_unquoted_cell_alone() throws Exception {
    assertThat(read("a;b\n5\" rör;x \"y\"\n"))
        .containsExactly(texts(1, "a", "b"), texts(2, "5\" rör", "x \"y\""));
  }

  @Test
  void keeps_text_after_a_closing_quote() throws Exception {
    assertThat(read("a;b\n\"x\"y;z\n")).contains(texts(2, "xy", "z"));
  }

  @Test
  void counts_a_record_with_line_breaks_as_one_row_and_a_blank_line_as_another() throws Exception {
    assertThat(read("a;b\n\n\"x\r\ny\n\nz\";c\n;;\nd;e\n"))
        .containsExactly(texts(1, "a", "b"), texts(3, "x\r\ny\n\nz", "c"), texts(5, "d", "e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void reads_every_kind_of_line_break(String lineBreak) throws Exception {
    assertThat(read("a;b#c;d#".replace("#", lineBreak)))
        .containsExactly(texts(1, "a", "b"), texts(2, "c", "d"));
  }

  @Test
  void reads_rows_of_unequal_length() throws Exception {
    assertThat(read("a;b\nc\nd;e;f;g\n"))
        .containsExactly(texts(1, "a", "b"), texts(2, "c"), texts(3, "d", "e", "f", "g"));
  }

  @Test
  void ends_at_the_mark_that_dos_put_at_the_end() throws Exception {
    assertThat(read("a;b\r\n\u001a")).containsExactly(texts(1, "a", "b"));
  }

  @Test
  void reads_rows_such_as_funders_export_them() throws Exception {
    String heading = "\"ProjectId\";\"FundingsSek\";\"UpdatedDate\";\"InvolvedPeople\"\n";
    String row = "\"2023-0%1$04d_RJ\";%1$d.5e+07;;\"¤¤¤%1$d¤Namn, \"\"N\"\" %1$d¤¤Male\"\n";
    String text =
        heading + IntStream.range(0, 3000).mapToObj(row::formatted).collect(Collectors.joining());

    List<SheetRow> rows = read(text);

    assertThat(rows).hasSize(3001).allMatch(r -> r.cells().size() == 4);
    assertThat(rows.get(3000))
        .isEqualTo(
            texts(3001, "2023-02999_RJ", "2999.5e+07", "", "¤¤¤2999¤Namn, \"N\" 2999¤¤Male"));
  }

  @Test
  void reads_a_real_export_whole() throws Exception {
    assumeTrue(Files.exists(SWECRIS), "the real export is not at hand");

    List<SheetRow> rows = Rows.read(SWECRIS);

    assertThat(rows).hasSize(1 + 1018);
    assertThat(rows).extracting(SheetRow::number).startsWith(1, 2).endsWith(1019);
    assertThat(rows.get(0).cell(25)).isEqualTo(new CellValue.Text("Scbs"));
    assertThat(rows.get(3).cell(15)).isEqualTo(new CellValue.Text("1.5e+07"));
    assertThat(rows).filteredOn(row -> row.cells().size() == 26).hasSize(1007);
    assertThat(rows.stream().flatMap(row -> row.cells().stream()).filter(CsvTests::isFilled))
        .hasSize(25_451)
        .filteredOn(cell -> cell.toString().contains("\n"))
        .hasSize(1);
    assertThat(rows).filteredOn(r -> r.cell(15).toString().contains("e+")).hasSize(228);
  }

  private static boolean isFilled(CellValue cell) {
    return !CellValue.BLANK.equals(cell);
  }
}
