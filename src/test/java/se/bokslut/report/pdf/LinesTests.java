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
    return Lines.of(typefaces, text, TextStyle.SMALL, Optional.empty(), room).stream()
        .map(
            line ->
                line.fragments().stream().map(Lines.Fragment::text).collect(Collectors.joining()))
        .toList();
  }
}
