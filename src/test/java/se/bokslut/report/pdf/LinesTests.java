package se.bokslut.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTests {

  private final Typefaces typefaces = new Typefaces();

  @Test
  void breaks_at_blanks_and_after_hyphens() throws UndrawableCharacterException {
    assertThat(lines("Öron-, näs- och halssjukvård", 70))
        .containsExactly("Öron-, näs- och ", "halssjukvård");
    assertThat(lines("2025/Akademiska sjukhuset/anslag_2025.xlsx", 70))
        .containsExactly("2025/Akademiska ", "sjukhuset/anslag_", "2025.xlsx");
  }

  @Test
  void never_begins_a_line_with_what_belongs_to_the_word_before()
      throws UndrawableCharacterException {
    Tag tag = Tag.document();
    List<Lines.Part> parts =
        List.of(
            new Lines.Part("Tre av fem mål är ", TextStyle.SMALL, Optional.of(tag.child("Span"))),
            new Lines.Part("uppfyllda", TextStyle.SMALL.strong(), Optional.of(tag.child("Span"))),
            new Lines.Part(". Se vidare.", TextStyle.SMALL, Optional.of(tag.child("Span"))));

    for (float room = 46; room < 160; room++) {
      assertThat(texts(Lines.of(typefaces, parts, room))).noneMatch(line -> line.startsWith("."));
    }
  }

  @Test
  void never_parts_the_years_of_a_range() throws UndrawableCharacterException {
    assertThat(lines("mot medel 2022–2024", 70)).containsExactly("mot medel ", "2022–2024");
  }

  @Test
  void begins_a_new_line_where_the_text_says_so() throws UndrawableCharacterException {
    assertThat(lines("Mot medel\n2022–2024", 500)).containsExactly("Mot medel", "2022–2024");
  }

  @Test
  void the_blank_at_the_end_of_a_line_is_read_but_takes_no_room()
      throws UndrawableCharacterException {
    Lines.Line line =
        Lines.of(typefaces, "Externa anslag", TextStyle.SMALL, Optional.empty(), 40).getFirst();

    assertThat(line.fragments().getFirst().text()).isEqualTo("Externa ");
    assertThat(line.width()).isEqualTo(typefaces.width("Externa", TextStyle.SMALL));
  }

  @Test
  void never_breaks_at_a_hard_blank() throws UndrawableCharacterException {
    assertThat(lines("minst 1\u00A0500\u00A0000 kronor", 60))
        .containsExactly("minst ", "1\u00A0500\u00A0000 ", "kronor");
  }

  @Test
  void breaks_within_a_word_only_when_it_is_wider_than_a_line()
      throws UndrawableCharacterException {
    assertThat(lines("en universitetssjukvårdsenhetsföreståndare", 60))
        .hasSizeGreaterThan(3)
        .first()
        .isEqualTo("en ");
  }

  @ParameterizedTest
  @ValueSource(floats = {8, 20, 55, 90, 200, 1000})
  void loses_no_character_however_narrow_the_line(float room) throws UndrawableCharacterException {
    String text = "Anestesi, operation och intensivvård – 50/50-delad enhet i Nära vård_och_hälsa";

    assertThat(String.join("", lines(text, room))).isEqualTo(text);
  }

  @Test
  void keeps_the_looks_of_mixed_text() throws UndrawableCharacterException {
    Tag tag = Tag.document();
    List<Lines.Line> lines =
        Lines.of(
            typefaces,
            List.of(
                new Lines.Part("Tre mål är ", TextStyle.BODY, Optional.of(tag.child("Span"))),
                new Lines.Part(
                    "uppfyllda", TextStyle.BODY.strong(), Optional.of(tag.child("Span")))),
            1000);

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().fragments())
        .extracting(fragment -> fragment.style().bold())
        .containsExactly(false, true);
  }

  private List<String> lines(String text, float room) throws UndrawableCharacterException {
    return texts(Lines.of(typefaces, text, TextStyle.SMALL, Optional.empty(), room));
  }

  private static List<String> texts(List<Lines.Line> lines) {
    return lines.stream()
        .map(
            line ->
                line.fragments().stream().map(Lines.Fragment::text).collect(Collectors.joining()))
        .toList();
  }
}
