package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bokslut.platform.Definitions;

/** Guards what offices are told about every column of every kind. */
class KindGuideGuardTests {

  private static final KindGuides GUIDES = Definitions.guides();

  static Stream<KindDefinition> kinds() {
    return Definitions.kinds().canonical().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_column_is_explained(KindDefinition kind) {
    KindGuide guide = GUIDES.of(kind);

    assertThat(kind.columns())
        .allSatisfy(
            column ->
                assertThat(guide.of(column.heading()).explanation())
                    .as(column.heading())
                    .isNotBlank()
                    .hasSizeLessThan(160));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_examples_are_a_row_without_findings(KindDefinition kind) {
    KindGuide guide = GUIDES.of(kind);
    List<String> headings = kind.columns().stream().map(column -> column.heading(2025)).toList();
    String[] examples =
        kind.columns().stream()
            .map(column -> guide.of(column.heading()).example())
            .toArray(String[]::new);

    SheetRecognition.Recognised sheet =
        Shipped.recognised(Cells.row(1, headings.toArray(String[]::new)));
    RowOutcome.Accepted row = Shipped.accepted(sheet.parser(), Cells.row(2, examples));

    assertThat(sheet.kind().code()).isEqualTo(kind.code());
    assertThat(Shipped.told(row)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_word_that_is_suggested_is_read(KindDefinition kind) {
    List<Vocabulary> vocabularies =
        kind.columns().stream().flatMap(column -> Stream.ofNullable(column.vocabulary())).toList();

    assertThat(vocabularies)
        .allSatisfy(
            words ->
                assertThat(words.suggestions())
                    .allSatisfy(word -> assertThat(words.meaning(word)).isPresent()));
  }
}
