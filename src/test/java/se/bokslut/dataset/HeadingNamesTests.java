package se.bokslut.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bokslut.platform.Definitions;

class HeadingNamesTests {

  private static final KindCatalogue KINDS = Definitions.kinds();

  private final HeadingNames names =
      new HeadingNames(
          KINDS.leading().stream()
              .map(kind -> KindHeadings.of(kind, KINDS))
              .flatMap(KindHeadings::names));

  @Test
  void every_heading_of_every_kind_may_stand_in_a_row_however_it_is_written() {
    List<String> headings =
        KINDS.leading().stream()
            .flatMap(kind -> kind.columns().stream())
            .flatMap(
                column ->
                    Stream.concat(Stream.of(column.heading()), column.aliases().stream())
                        .map(heading -> heading + (column.yearly() ? " 2025" : "")))
            .toList();

    assertThat(headings).hasSizeGreaterThan(100);
    assertThat(headings.stream().flatMap(HeadingNamesTests::written))
        .allMatch(heading -> names.mayStandIn(Cells.row(1, heading)));
  }

  private static Stream<String> written(String heading) {
    return Stream.of(
        heading,
        "\u00A0* %s:  ".formatted(heading.toUpperCase(Locale.ROOT)),
        heading + " (se sidan tolv i den handbok som vi skickade med mallen i januari)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A randomised trial of early mobilisation after hip fracture in the very old",
        "10.1234/bokslut.2025.00017",
        "Andersson, Anna; Berg, Bo; Ceder, Cecilia",
        "Hjärtsvikt i primärvården (avhandling)"
      })
  void data_names_no_column(String text) {
    boolean may = names.mayStandIn(Cells.row(2, text));

    assertThat(may).isFalse();
  }
}
