package se.bokslut.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Norwegian register of publication channels as it is (spec input "Ready-made exports"). */
class NorwegianRegisterTests {

  private static final Path REAL = Path.of("../shared/real/norwegian-list-medicine.csv");

  @TempDir Path folder;
  private Workplace workplace;

  @BeforeEach
  void organisation() throws IOException {
    workplace = new Workplace(folder).drop("organisation.xlsx", Sheets.organisation());
  }

  private List<String> rows(String sql) {
    return workplace.sql().sql(sql).query((row, number) -> row.getString(1)).list();
  }

  @Test
  void the_former_layout_in_its_former_encoding_goes_in() throws IOException {
    String register =
        "NSD tidsskrift_id;Original title;International title;Print ISSN;Online ISSN;Open Access;"
            + "NPI Academic Discipline;NPI Scientific Field;Level 2025;Level 2024;itar_id;Language\n"
            + "1;Tidsskrift for fødsel;;0378-5955;;;Medisin;Fødselshjelp;2;1;7;Norsk\n"
            + "2;Annen;;0378-5956;2434-561X;;Medisin;Fødselshjelp;X;;8;Norsk\n";
    Files.write(
        workplace.input().resolve("register.csv"), register.getBytes(StandardCharsets.ISO_8859_1));

    workplace.run("ingest");

    assertThat(
            rows(
                """
                select concat_ws('|', title, issn, eissn, levels) from publication_channel_row
                order by row_id
                """))
        .containsExactly(
            "Tidsskrift for fødsel|0378-5955|{\"2024\": \"1\", \"2025\": \"2\"}",
            "Annen|2434-561X|{\"2025\": \"X\"}");
    assertThat(rows("select code || ' ' || column_letters || row_no from finding"))
        .containsExactly("wrong-check-digit D3");
  }

  @Test
  void doubly_encoded_titles_are_repaired_and_told() throws IOException {
    workplace.drop(
        "register.csv",
        """
        "journal_id";"title";"issn_print";"issn_online";"group_field";"level_2026"
        1;"Tidsskrift for FÃ¸dselshjelp";"0378-5955";;"FÃ¸dselshjelp";1
        2;"Acta Orthopædica Â Français";;"2434-561X";;2
        """);

    workplace.run("ingest");

    assertThat(rows("select title from publication_channel_row order by row_id"))
        .containsExactly("Tidsskrift for Fødselshjelp", "Acta Orthopædica Â Français");
    assertThat(rows("select code || ' ' || column_letters || row_no from finding"))
        .containsExactly("repaired-text B2");
  }

  @Test
  void the_real_register_goes_in_whole() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(REAL), "the real register lies beside the project only where it was made");
    Files.copy(REAL, workplace.input().resolve("register.csv"));
    Register expected = Register.of(REAL);

    workplace.run("ingest");

    assertThat(
            rows(
                "select concat_ws(' ', kind, status, rows_read, rows_rejected) from delivery_sheet"))
        .contains("publication-channels accepted " + expected.titles().size() + " 0");
    assertThat(rows("select title from publication_channel_row order by row_id"))
        .containsExactlyElementsOf(expected.titles());
    assertThat(
            rows(
                """
                select year || ' ' || level || ' ' || count(*)
                from publication_channel_row
                cross join lateral jsonb_each_text(levels) l (year, level)
                group by year, level
                """))
        .containsExactlyInAnyOrderElementsOf(expected.levels());
    assertThat(
            rows(
                """
                select issn from publication_channel_row where issn is not null
                union all select eissn from publication_channel_row where eissn is not null
                """))
        .containsExactlyInAnyOrderElementsOf(expected.issns());
    assertThat(rows("select code || ' ' || row_no || ' ' || value from finding order by row_no"))
        .containsExactlyElementsOf(expected.faults());
  }

  /** The register counted by other means than the programme's. */
  private record Register(
      List<String> titles, List<String> issns, List<String> levels, List<String> faults) {

    private static final Pattern CELL = Pattern.compile("(?:^|;)(?:\"((?:[^\"]|\"\")*)\"|([^;]*))");

    static Register of(Path file) throws IOException {
      List<List<String>> lines =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(Register::cells).toList();
      List<String> titles = new ArrayList<>();
      List<String> issns = new ArrayList<>();
      List<String> faults = new ArrayList<>();
      Map<String, Integer> levels = new TreeMap<>();
      for (int row = 1; row < lines.size(); row++) {
        List<String> line = lines.get(row);
        titles.add(line.get(1));
        for (String issn : List.of(line.get(2), line.get(3))) {
          if (!issn.isEmpty() && isRight(issn)) {
            issns.add(issn);
          } else if (!issn.isEmpty()) {
            faults.add("wrong-check-digit " + (row + 1) + " " + issn);
          }
        }
        for (int column = 6; column < line.size(); column++) {
          if (!line.get(column).isEmpty()) {
            String year = lines.getFirst().get(column).replace("level_", "");
            levels.merge(year + " " + line.get(column), 1, Integer::sum);
          }
        }
      }
      return new Register(
          titles,
          issns,
          levels.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList(),
          faults);
    }

    private static List<String> cells(String line) {
      List<String> cells = new ArrayList<>();
      Matcher cell = CELL.matcher(line);
      while (cell.find()) {
        cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
      }
      return cells;
    }

    private static boolean isRight(String issn) {
      String digits = issn.replace("-", "");
      int sum = 0;
      for (int i = 0; i < 8; i++) {
        int digit = digits.charAt(i) == 'X' ? 10 : Character.digit(digits.charAt(i), 10);
        sum += digit * (8 - i);
      }
      return sum % 11 == 0;
    }
  }
}
